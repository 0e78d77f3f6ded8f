using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <content>Steps beside the main road: preservation, samples, correction, recusal, hearing, transfer.</content>
internal sealed partial class PenaltyCasesSeed
{
    private async Task<Action<PenaltyCase, string>> BesideAsync(PenaltyCaseSeedStep s, InvestigatorPair? pair, Actor actor, LegalFrame law, SeedContext context, CancellationToken cancel)
    {
        var person = s.Person is null ? null : await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == context.Find("人员", s.Person), cancel);
        return s.Step switch
        {
            Step.TransferJurisdiction => (c, number) => c.TransferJurisdiction(number, s.Name!, s.Text!, s.Remark!, actor, law),
            Step.RequestPreservation => (c, _) => c.RequestPreservation(Guid.CreateVersion7(), s.Text!, s.Remark!, actor, law),
            Step.ApprovePreservation => (c, number) => c.ApprovePreservation(number, s.Agrees!.Value, s.Text!, actor, law),
            Step.ExecutePreservation => (c, _) => c.ExecutePreservation(pair!, actor, law),
            Step.DisposePreservation => (c, _) => c.DisposePreservation(s.Disposal!.Value, s.Text!, s.Date ?? s.On, actor, law),
            Step.TakeSamples => (c, _) => c.TakeSamples(new Sampling(Guid.CreateVersion7(), s.Text!, s.Remark!, s.Place!, s.Name!, pair!, true), actor, law),
            Step.OrderCorrection => (c, number) => c.OrderCorrection(number, s.Text!, s.Until!.Value, ServiceOf(s, pair!), actor, law),
            Step.RecheckCorrection => (c, _) => c.RecheckCorrection(new Recheck(pair!, s.Result!.Value, s.Text!, s.Until), actor, law),
            Step.ApplyForRecusal => (c, _) => c.ApplyForRecusal(Guid.CreateVersion7(), person!.Id, s.ByParty!.Value, s.Text!, actor, law),
            Step.DecideRecusal => (c, _) => c.DecideRecusal(s.Agrees!.Value, s.Text!, actor, law),
            Step.ConfirmEarlierActs => (c, _) => c.ConfirmEarlierActs(s.Text!, [], actor, law),
            Step.RequestHearing => (c, _) => c.RequestHearing(s.Date ?? s.On, null, s.Text!, actor, law),
            Step.ScheduleHearing => (c, number) => c.ScheduleHearing(number, person!.Id, person.Name, s.Date!.Value, s.Place!, s.Remark ?? "", actor, law),
            Step.ServeHearingNotice => (c, _) => c.ServeHearingNotice(ServiceOf(s, pair!), actor, law),
            Step.HoldHearing => (c, _) => c.HoldHearing(s.Name!, s.Text!, s.Remark!, actor, law),
            Step.ReportHearing => (c, _) => c.ReportHearing(s.Remark!, s.Text!, actor, law),
            Step.EndHearing => (c, _) => c.EndHearing(s.Ending!.Value, s.Text!, actor, law),
            Step.ReportCrime => (c, _) => c.ReportCrime(s.Text!, pair!, actor, law),
            Step.DecideCriminalTransfer => (c, number) => c.DecideCriminalTransfer(number, s.Agrees!.Value, s.Name ?? "", s.Remark ?? "", s.Text!, actor, law),
            Step.RecordJudicialReply => (c, _) => c.RecordJudicialReply(s.Reply!.Value, s.Date ?? s.On, s.Text!, actor, law),
            Step.ResumeFromJudicial => (c, _) => c.ResumeFromJudicial(s.Text!, actor, law),
            _ => throw new InvalidOperationException($"种子不支持步骤 {s.Step}。"),
        };
    }
}
