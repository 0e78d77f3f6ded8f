using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>Disputes led along their procedure by the domain's verbs, each step on its own day.</summary>
internal abstract class DisputeSeed(EnforcementDbContext db, DisputeDesk desk, LawLibrary library) : ISeedPart
{
    private static readonly IReadOnlySet<Permission> Everything = Enum.GetValues<Permission>().ToHashSet();

    public abstract string File { get; }

    protected EnforcementDbContext Db => db;

    /// <summary>The Chinese word under which a key of the file is remembered.</summary>
    protected abstract string Word { get; }

    protected abstract Task<Dispute> ReceiveAsync(Guid id, JObject item, SeedContext context, Actor actor, LegalFrame law, CancellationToken cancel);

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        var received = await ReceiveAsync(id, item, context, (await ByAsync("dispute", context, cancel)).Actor, await LawAsync(item.Value<string>("ReceivedOn") ?? item.Value<string>("HandedInOn")!, cancel), cancel);
        context.Remember(Word, item.Value<string>("Key")!, id);
        db.Add(received);
        await db.SaveAsync(context.Why($"{Word} {received.Number}", id), cancel);
        db.ChangeTracker.Clear();
        foreach (var step in item["Steps"]?.Cast<JObject>().Select(s => s.To<DisputeSeedStep>()) ?? [])
        {
            var (person, actor) = await ByAsync(step.By, context, cancel);
            var version = await db.Set<Dispute>().Where(d => d.Id == id).Select(d => d.Version).SingleAsync(cancel);
            await desk.PerformAsync(id, received.Channel, version, step.Verb(person, actor, await library.FrameAsync(cancel) with { Today = step.On }), actor, null, cancel: cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<LegalFrame> LawAsync(string day, CancellationToken cancel) => await library.FrameAsync(cancel) with { Today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

    private async Task<(Person Person, Actor Actor)> ByAsync(string key, SeedContext context, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == context.Find("人员", key), cancel);
        return (person, new Actor(person.Id, person.Name, Everything));
    }
}

/// <summary>reconsiderations.json.</summary>
internal sealed class ReconsiderationSeed(EnforcementDbContext db, DisputeDesk desk, LawLibrary library) : DisputeSeed(db, desk, library)
{
    public override string File => "reconsiderations";

    protected override string Word => "行政复议";

    protected override async Task<Dispute> ReceiveAsync(Guid id, JObject item, SeedContext context, Actor actor, LegalFrame law, CancellationToken cancel)
    {
        if (item.ContainsKey("HandedInOn"))
        {
            var h = item.To<HandedIn>();
            var penaltyId = context.Find("当场处罚", h.OnSitePenalty);
            var penalty = await Db.Set<OnSitePenalty>().AsNoTracking().SingleAsync(p => p.Id == penaltyId, cancel);
            return Reconsideration.HandIn(id, new HandedInApplication(h.Applicant, penalty, h.HandedInOn, h.Request), actor, law);
        }

        var s = item.To<Item>();
        Guid? caseId = s.PenaltyCase is { } key ? context.Find("案件", key) : null;
        var violation = await Db.Set<PenaltyCase>().Where(c => c.Id == caseId).Select(c => c.ViolationCode).FirstOrDefaultAsync(cancel) ?? "";
        return Reconsideration.Receive(id, new ReconsiderationParticulars(s.Applicant, s.ActKind, s.Act, caseId, s.ReceivedOn, s.Track, s.Organ, s.OrganNumber) { ViolationCode = violation },
            await Db.OpenOverSameActAsync(s.Applicant, s.Act, caseId, null, null, cancel), actor, law);
    }

    private sealed record HandedIn(string Key, JArray Steps, string Applicant, string OnSitePenalty, DateOnly HandedInOn, string Request);

    private sealed record Item(
        string Key, JArray Steps, string Applicant, ChallengedActKind ActKind, string Act, string? PenaltyCase, DateOnly ReceivedOn, ReconsiderationTrack Track, string Organ, string OrganNumber);
}

/// <summary>litigations.json.</summary>
internal sealed class LitigationSeed(EnforcementDbContext db, DisputeDesk desk, LawLibrary library) : DisputeSeed(db, desk, library)
{
    public override string File => "litigations";

    protected override string Word => "行政诉讼";

    protected override async Task<Dispute> ReceiveAsync(Guid id, JObject item, SeedContext context, Actor actor, LegalFrame law, CancellationToken cancel)
    {
        var s = item.To<Item>();
        Guid? beforeId = s.Reconsideration is { } key ? context.Find("行政复议", key) : null;
        var before = beforeId is null ? null : await Db.Set<Reconsideration>().AsNoTracking().SingleAsync(r => r.Id == beforeId, cancel);
        return Litigation.Receive(id, new LitigationParticulars(s.Plaintiff, s.ActKind, s.Act, null, beforeId, s.GovernmentIsCoDefendant, s.ReceivedOn, s.Court, s.CourtCaseNumber),
            await Db.OpenOverSameActAsync(s.Plaintiff, s.Act, null, null, beforeId, cancel), before, actor, law);
    }

    private sealed record Item(
        string Key, JArray Steps, string Plaintiff, ChallengedActKind ActKind, string Act, DateOnly ReceivedOn, string? Reconsideration, bool GovernmentIsCoDefendant, string Court, string CourtCaseNumber);
}
