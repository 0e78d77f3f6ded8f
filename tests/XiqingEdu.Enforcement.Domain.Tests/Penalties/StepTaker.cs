using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Tries any step on any case with sensible input, as the actor and on the day given.</summary>
public static class StepTaker
{
    /// <summary>Calls the verb of the step.</summary>
    public static void Take(Step step, PenaltyCase c, Actor actor, PenaltyCaseBuilder with, ReportInput? report = null, DefenseKind defense = DefenseKind.Waived, bool agrees = true)
    {
        var law = with.Law;
        switch (step)
        {
            case Step.ProposeFiling: c.ProposeFiling(with.Proposal(), actor, law); break;
            case Step.EndorseFiling: c.EndorseFiling("同意", actor, law); break;
            case Step.ApproveFiling: c.ApproveFiling(with.Number("立"), "同意", actor, law); break;
            case Step.RefuseFiling: c.RefuseFiling("理由", actor, law); break;
            case Step.ReturnFiling: c.ReturnFiling("理由", actor, law); break;
            case Step.AddEvidence: c.AddEvidence(with.EvidenceItem(), actor, law); break;
            case Step.ExcludeEvidence: c.ExcludeEvidence(c.Evidence.FirstOrDefault(e => e.IsUsable)?.Id ?? Guid.Empty, "来源不明", actor, law); break;
            case Step.ReassignHandlers: c.ReassignHandlers(new InvestigatorPair(Staff.Handler1.CertifiedOn(law.Today), Staff.Handler2.CertifiedOn(law.Today)), "理由", actor, law); break;
            case Step.ReplaceHandler: c.ReplaceHandler(c.LeadHandlerId ?? Guid.Empty, Staff.All.First(a => !c.IsHandler(a.PersonId) && a.Name == (c.IsHandler(Staff.Handler3.PersonId) ? Staff.Handler1 : Staff.Handler3).Name).CertifiedOn(law.Today), actor, law); break;
            case Step.ConcludeInvestigation: c.ConcludeInvestigation(report ?? with.Report(), actor, law); break;
            case Step.ReviseReport: c.ReviseReport(report ?? with.Report(), actor, law); break;
            case Step.ReturnToInvestigation: c.ReturnToInvestigation("补充", actor, law); break;
            case Step.ApproveProposal: c.ApproveProposal(with.Number("告"), "同意", actor, law); break;
            case Step.ServePriorNotice: c.ServePriorNotice(with.Service(), actor, law); break;
            case Step.RecordDefense: c.RecordDefense(defense, law.Today, "请求从轻", actor, law); break;
            case Step.ReexamineDefense: c.ReexamineDefense(false, "不成立", actor, law); break;
            case Step.SendToReview: c.SendToReview("已采纳", actor, law); break;
            case Step.PassReview: c.PassReview(with.Verdict(ReviewConclusion.Agree, actor), actor, law); break;
            case Step.ReturnFromReview: c.ReturnFromReview(with.Verdict(agrees ? ReviewConclusion.Correct : ReviewConclusion.Supplement, actor), actor, law); break;
            case Step.RecordDeliberation: c.RecordDeliberation(with.Minutes(agrees), actor, law); break;
            case Step.DecidePenalty: c.DecidePenalty(with.Number("罚"), "同意", "", actor, law); break;
            case Step.DecideNoPenalty: c.DecideNoPenalty(with.Number("不罚"), "同意", "", actor, law); break;
            case Step.DismissCase: c.DismissCase("不成立", "", actor, law); break;
            case Step.ReturnFromDecision: c.ReturnFromDecision("重拟", actor, law); break;
            case Step.ServeDecision: c.ServeDecision(with.Service(), actor, law); break;
            case Step.RecordPayment: c.RecordPayment(Guid.CreateVersion7(), with.Number("款"), law.Today, Math.Max(1, c.OutstandingFen(law)), actor, law); break;
            case Step.ConfirmPerformance: c.ConfirmPerformance("已履行", actor, law); break;
            case Step.PreparePublicity: c.PreparePublicity("公示内容", actor, law); break;
            case Step.ApprovePublicity: c.ApprovePublicity(actor, law); break;
            case Step.ReturnPublicity: c.ReturnPublicity("请修改", actor, law); break;
            case Step.WithdrawPublicity: c.WithdrawPublicity("公示的文字有误", actor, law); break;
            case Step.ApproveWithdrawal: c.ApproveWithdrawal(actor, law); break;
            case Step.RecordRepairApplication: c.RecordRepairApplication(law.Today, actor, law); break;
            case Step.RecordRepairResult: c.RecordRepairResult(true, "已履行并纠正", actor, law); break;
            case Step.ExpirePublicity: c.ExpirePublicity(actor, law); break;
            case Step.ExemptFromPublicity: c.ExemptFromPublicity("涉及隐私", actor, law); break;
            case Step.CloseCase: c.CloseCase("同意", ArchivePeriod.ThirtyYears, actor, law); break;
            case Step.ArchiveCase: c.ArchiveCase("卷1", 10, actor, law); break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }
}
