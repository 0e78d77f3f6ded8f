using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>on-site-penalties.json: each on-the-spot penalty as the steps that people took, day by day, through the verbs of the domain.</summary>
internal sealed class OnSitePenaltiesSeed(EnforcementDbContext db, OnSiteDesk desk, LawLibrary library, OfficerDirectory officers) : ISeedPart
{
    private static readonly IReadOnlySet<Permission> Everything = Enum.GetValues<Permission>().ToHashSet();

    public string File => "on-site-penalties";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        foreach (var step in item["Steps"]!.Cast<JObject>())
        {
            await TakeAsync(id, step.To<OnSitePenaltySeedStep>(), context, cancel);
            db.ChangeTracker.Clear();
        }

        context.Remember("当场处罚", item.Value<string>("Key")!, id);
    }

    private async Task TakeAsync(Guid id, OnSitePenaltySeedStep s, SeedContext context, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == context.Find("人员", s.By), cancel);
        var actor = new Actor(person.Id, person.Name, Everything);
        var law = await library.FrameAsync(cancel) with { Today = s.On };
        if (s.Step == OnSiteStep.Draft)
        {
            var pair = new InvestigatorPair(
                await officers.CertifiedAsync(context.Find("人员", s.Form!.Officers[0]), s.On, null, cancel), await officers.CertifiedAsync(context.Find("人员", s.Form.Officers[1]), s.On, null, cancel));
            var violation = (await library.ViolationAsync(s.Form.Violation, s.On, cancel))!;
            var drafted = OnSitePenalty.Draft(id, s.Form.ToParticulars(pair, violation, s.On), actor, law);
            db.Add(drafted);
            await db.SaveAsync(OnSiteDesk.WhyOf(drafted, actor, null), cancel);
            return;
        }

        var version = await db.Set<OnSitePenalty>().Where(p => p.Id == id).Select(p => p.Version).SingleAsync(cancel);
        if (s.Step == OnSiteStep.ConvertToOrdinary)
        {
            await desk.ConvertAsync(id, version, s.Text!, actor, law, p => OnSiteDesk.WhyOf(p, actor, null), cancel);
            return;
        }

        await desk.PerformAsync(id, version, s.Step, VerbOf(s, actor, law), s.On, p => OnSiteDesk.WhyOf(p, actor, null), cancel);
    }

    private static Action<OnSitePenalty, string> VerbOf(OnSitePenaltySeedStep s, Actor actor, LegalFrame law) => s.Step switch
    {
        OnSiteStep.Decide => (p, number) => p.Decide(number, actor, law),
        OnSiteStep.Serve => (p, _) => p.Serve(new OnSiteDelivery(true, s.Refused == true, s.Name!, s.Text ?? ""), actor, law),
        OnSiteStep.Void => (p, _) => p.Void(s.Text!, actor, law),
        OnSiteStep.ReportForRecord => (p, _) => p.ReportForRecord(s.Text ?? "", actor, law),
        OnSiteStep.AcceptRecord => (p, _) => p.AcceptRecord(s.Text!, actor, law),
        OnSiteStep.ReturnRecord => (p, _) => p.ReturnRecord(s.Text!, actor, law),
        OnSiteStep.RecordPayment => (p, _) => p.RecordPayment(Guid.CreateVersion7(), s.Name!, s.Date ?? s.On, s.AmountFen!.Value, actor, law),
        OnSiteStep.MarkOverdue => (p, _) => p.MarkOverdue(actor, law),
        OnSiteStep.ConfirmPerformance => (p, _) => p.ConfirmPerformance(s.Text!, actor, law),
        OnSiteStep.Close => (p, _) => p.Close(s.Text!, ArchivePeriod.TenYears, actor, law),
        OnSiteStep.Archive => (p, _) => p.Archive(s.Name!, s.Pages!.Value, actor, law),
        _ => throw new InvalidOperationException($"种子不支持步骤 {s.Step}。"),
    };
}
