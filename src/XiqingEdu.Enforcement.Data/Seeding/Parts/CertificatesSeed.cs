using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>certificates.json: certificates and their events, each recorded on its own day by the certificate officer.</summary>
internal sealed class CertificatesSeed(EnforcementDbContext db, OfficerParameters parameters) : ISeedPart
{
    private const string RecorderKey = "certificates";

    public string File => "certificates";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var seed = item.To<Item>();
        var recorder = await db.Set<Person>().FirstAsync(p => p.Id == context.Find("人员", RecorderKey), cancel);
        var actor = new Actor(recorder.Id, recorder.Name, new HashSet<Permission>());
        var holder = await db.Set<Person>().FirstAsync(p => p.Id == context.Find("人员", seed.Person), cancel);
        var former = await db.Set<Certificate>().Where(c => c.PersonId == holder.Id).ToListAsync(cancel);
        var certificate = Certificate.Issue(
            Guid.CreateVersion7(), holder, former, seed.Number, new CertificateParticulars(seed.EnforcementKind, seed.Region, seed.PlatformNumber),
            seed.ValidUntil, Act(actor, seed.IssuedOn, null), parameters);
        context.Remember("证件", seed.Key, certificate.Id);
        db.Add(certificate);
        Replay(certificate, holder, actor, seed.Events);
        await db.SaveAsync(context.Why($"{holder.Name}的行政执法证件 {certificate.Number}", certificate.Id), cancel);
    }

    private static CertificateAct Act(Actor actor, DateOnly on, string? note) => new(Guid.CreateVersion7(), actor, on, on, note);

    private void Replay(Certificate certificate, Person holder, Actor actor, IEnumerable<Event> events)
    {
        foreach (var e in events)
        {
            var act = Act(actor, e.On, e.Note);
            switch (e.Kind)
            {
                case CertificateEventKind.AnnuallyVerified:
                    certificate.Verify(act, e.Year ?? e.On.Year, e.TrainingHours ?? 0, examPassed: true, parameters);
                    break;
                case CertificateEventKind.Changed:
                    var particulars = new CertificateParticulars(e.EnforcementKind ?? certificate.EnforcementKind, certificate.Region, certificate.PlatformNumber);
                    certificate.Change(act, holder, particulars, e.Unit ?? holder.Unit, e.Post ?? holder.Post);
                    break;
                case CertificateEventKind.Renewed:
                    certificate.Renew(act, e.ValidUntil ?? parameters.ValidUntil(e.On));
                    break;
                case CertificateEventKind.Suspended:
                    certificate.Suspend(act);
                    break;
                case CertificateEventKind.Restored:
                    certificate.Restore(act);
                    break;
                case CertificateEventKind.ReportedLost:
                    certificate.ReportLost(act);
                    break;
                case CertificateEventKind.Reissued:
                    var replacement = certificate.Reissue(Guid.CreateVersion7(), e.Number, act);
                    db.Add(replacement);
                    Replay(replacement, holder, actor, e.EventsAfter ?? []);
                    break;
                case CertificateEventKind.Cancelled:
                    certificate.Cancel(act, e.Reason ?? throw new InvalidOperationException("注销须写明原因（Reason）。"), []);
                    break;
                case CertificateEventKind.Revoked:
                    certificate.Revoke(act, []);
                    break;
                default:
                    throw new InvalidOperationException($"{e.Kind.Word()}不能作为后续事件。");
            }
        }
    }

    private sealed record Item(
        string Key, string Person, string Number, string EnforcementKind, string Region, string? PlatformNumber, DateOnly IssuedOn, DateOnly ValidUntil, Event[] Events);

    private sealed record Event(
        CertificateEventKind Kind, DateOnly On, DateOnly? ValidUntil, int? Year, int? TrainingHours, CancellationReason? Reason, string? Number, string? Unit,
        string? Post, string? EnforcementKind, string? Note, Event[]? EventsAfter);
}
