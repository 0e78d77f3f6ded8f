using System.Text;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>penalty-cases.json: each case as the steps that people took, day by day, through the verbs of the domain.</summary>
internal sealed partial class PenaltyCasesSeed(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library, OfficerDirectory officers, IFileStore files) : ISeedPart
{
    private static readonly IReadOnlySet<Permission> Everything = Enum.GetValues<Permission>().ToHashSet();

    public string File => "penalty-cases";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var key = item.Value<string>("Key")!;
        var id = Guid.CreateVersion7();
        foreach (var step in item["Steps"]!.Cast<JObject>())
        {
            var taken = step.To<PenaltyCaseSeedStep>();
            var made = Guid.CreateVersion7();
            await TakeAsync(id, made, taken, context, cancel);
            db.ChangeTracker.Clear();
            if (taken.Step == Step.RemakeCase)
            {
                // What follows happens in the new case.
                context.Remember("案件", key, id);
                (id, key) = (made, taken.Name!);
            }
        }

        context.Remember("案件", key, id);
    }

    private async Task TakeAsync(Guid id, Guid made, PenaltyCaseSeedStep s, SeedContext context, CancellationToken cancel)
    {
        var actor = s.By == Actor.Clock.Name ? Actor.Clock : await ActorAsync(s.By, context, cancel);
        var law = await library.FrameAsync(cancel) with { Today = s.On };
        if (s.Step == Step.RegisterClue)
        {
            await desk.RegisterAsync(id, number => PenaltyCase.RegisterClue(id, number, s.Source!.Value, s.Subject!, s.Text!, s.Date ?? s.On, actor, law),
                s.On.Year, c => PenaltyDesk.WhyOf(c, actor, null), cancel: cancel);
            return;
        }

        var pair = s.Officers is null ? null : new InvestigatorPair(
            await officers.CertifiedAsync(context.Find("人员", s.Officers[0]), s.Date ?? s.On, null, cancel),
            await officers.CertifiedAsync(context.Find("人员", s.Officers[1]), s.Date ?? s.On, null, cancel));
        var verb = await VerbAsync(s, made, pair, actor, law, context, cancel);
        var version = await db.Set<PenaltyCase>().Where(c => c.Id == id).Select(c => c.Version).SingleAsync(cancel);
        await desk.PerformAsync(id, version, verb, PenaltyProcedure.Of(s.Step).NumberKind, s.On, c => PenaltyDesk.WhyOf(c, actor, null), cancel);
    }

    private async Task<Actor> ActorAsync(string key, SeedContext context, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == context.Find("人员", key), cancel);
        return new Actor(person.Id, person.Name, Everything);
    }

    private async Task<Action<PenaltyCase, string>> VerbAsync(PenaltyCaseSeedStep s, Guid made, InvestigatorPair? pair, Actor actor, LegalFrame law, SeedContext context, CancellationToken cancel)
    {
        switch (s.Step)
        {
            case Step.ProposeFiling:
                var violation = (await library.ViolationAsync(s.Violation, law.Today, cancel))!;
                return (c, _) => c.ProposeFiling(new FilingProposal(s.Party!.ToParty(law.Today), violation, s.ActFrom!.Value, s.ActUntil!.Value, false, true, s.Place!, s.Text!, pair!), actor, law);
            case Step.EndorseFiling:
                return (c, _) => c.EndorseFiling(s.Text!, actor, law);
            case Step.ApproveFiling:
                return (c, number) => c.ApproveFiling(number, s.Text!, actor, law);
            case Step.RefuseFiling:
                return (c, _) => c.RefuseFiling(s.Text!, actor, law);
            case Step.AddEvidence:
                var stored = await files.SaveAsync(new MemoryStream(Encoding.UTF8.GetBytes(s.File!)), cancel);
                return (c, _) => c.AddEvidence(new EvidenceInput(Guid.CreateVersion7(), s.EvidenceKind!.Value, s.Name!, s.Place!, s.Text!, pair!, true, s.Name + ".txt", stored.Sha256, stored.Length), actor, law);
            case Step.ConcludeInvestigation:
                return (c, _) => c.ConcludeInvestigation(s.Report!.ToInput(pair!), actor, law);
            case Step.ReviseReport:
                return (c, _) => c.ReviseReport(s.Report!.ToInput(pair!), actor, law);
            case Step.ApproveProposal:
                return (c, number) => c.ApproveProposal(number, s.Text!, actor, law);
            case Step.ServePriorNotice:
                return (c, _) => c.ServePriorNotice(ServiceOf(s, pair!), actor, law);
            case Step.RecordDefense:
                return (c, _) => c.RecordDefense(s.Defense!.Value, s.Date ?? s.On, s.Text ?? "", actor, law);
            case Step.ReexamineDefense:
                return (c, _) => c.ReexamineDefense(s.Adopted == true, s.Text!, actor, law);
            case Step.SendToReview:
                return (c, _) => c.SendToReview(s.Text ?? "", actor, law);
            case Step.PassReview or Step.ReturnFromReview:
                var reviewer = await officers.ReviewerAsync(actor.PersonId, s.On, null, cancel);
                var findings = Enum.GetValues<ReviewTopic>().Select(t => new ReviewFinding(t, s.Fault != t, s.Fault == t ? s.Remark! : "")).ToList();
                var verdict = new ReviewVerdict(s.Conclusion ?? ReviewConclusion.Agree, findings, s.Text!, reviewer);
                return s.Step == Step.PassReview ? (c, _) => c.PassReview(verdict, actor, law) : (c, _) => c.ReturnFromReview(verdict, actor, law);
            case Step.RecordDeliberation:
                return (c, _) => c.RecordDeliberation(new Deliberation(s.Date ?? s.On, s.Place!, s.Name!, s.Entitled!.Value, s.Opinions!, s.Text!, s.Agrees ?? true), actor, law);
            case Step.DecidePenalty:
                return (c, number) => c.DecidePenalty(number, s.Text!, "", actor, law);
            case Step.DecideNoPenalty:
                return (c, number) => c.DecideNoPenalty(number, s.Text!, "", actor, law);
            case Step.DismissCase:
                return (c, _) => c.DismissCase(s.Text!, "", actor, law);
            case Step.ServeDecision:
                return (c, _) => c.ServeDecision(ServiceOf(s, pair!), actor, law);
            case Step.RecordPayment:
                return (c, _) => c.RecordPayment(Guid.CreateVersion7(), s.Name!, s.Date ?? s.On, c.FineFen > 0 ? PaymentPurpose.Fine : PaymentPurpose.Confiscation, s.AmountFen!.Value, actor, law);
            case Step.ConfirmPerformance:
                return (c, _) => c.ConfirmPerformance(s.Text!, actor, law);
            case Step.PreparePublicity:
                return (c, _) => c.PreparePublicity(s.Text!, actor, law);
            case Step.ApprovePublicity:
                return (c, _) => c.ApprovePublicity(actor, law);
            case Step.WithdrawPublicity:
                return (c, _) => c.WithdrawPublicity(s.Text!, actor, law);
            case Step.ApproveWithdrawal:
                return (c, _) => c.ApproveWithdrawal(actor, law);
            case Step.RecordRepairApplication:
                return (c, _) => c.RecordRepairApplication(s.Date ?? s.On, actor, law);
            case Step.GrantDeferral:
                return (c, _) => c.GrantDeferral(s.Date ?? s.On, s.Text!, s.Installments!, actor, law);
            case Step.FallOverdue:
                return (c, _) => c.FallOverdue(actor, law);
            case Step.ServeDemand:
                return (c, number) => c.ServeDemand(number, s.Text ?? "", ServiceOf(s, pair!), actor, law);
            case Step.ApplyToCourt:
                return (c, number) => c.ApplyToCourt(number, s.Name!, s.Text!, s.Remark!, actor, law);
            case Step.RecordCourtAnswer:
                return (c, _) => c.RecordCourtAnswer(s.CourtAnswer!.Value, s.Date ?? s.On, s.Text!, actor, law);
            case Step.TerminateEnforcement:
                return (c, _) => c.TerminateEnforcement(s.Ground!.Value, s.Text!, actor, law);
            case Step.SuspendCase:
                return (c, _) => c.SuspendCase(s.Text!, s.Remark ?? "", actor, law);
            case Step.ResumeCase:
                return (c, _) => c.ResumeCase(s.Text!, actor, law);
            case Step.ChangeDecision:
                return (c, number) => c.ChangeDecision(number, c.EffectiveOutcome! with { Penalties = s.Penalties! }, s.Text!, actor, law);
            case Step.AnnulDecision:
                return (c, number) => c.AnnulDecision(number, s.Text!, actor, law);
            case Step.RemakeCase:
                return (c, number) => db.Add(c.RemakeCase(made, number, s.Text!, actor, law));
            case Step.CloseCase:
                return (c, _) => c.CloseCase(s.Text!, s.Period!.Value, actor, law);
            case Step.ArchiveCase:
                return (c, _) => c.ArchiveCase(s.Name!, s.Pages!.Value, actor, law);
            default:
                return await BesideAsync(s, pair, actor, law, context, cancel);
        }
    }

    private static ServiceRecord ServiceOf(PenaltyCaseSeedStep s, InvestigatorPair pair) =>
        new(ServiceMethod.Direct, s.Date ?? s.On, s.Name!, s.Place!, "", pair);
}
