using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Tries any step on any case with sensible input, as the actor and on the day given.</summary>
public static class StepTaker
{
    private static readonly Guid Dispute = Guid.CreateVersion7();

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
            case Step.RecordPayment:
                var purpose = Enum.GetValues<PaymentPurpose>().FirstOrDefault(p => c.OutstandingFen(p, law) > 0);
                c.RecordPayment(Guid.CreateVersion7(), with.Number("款"), law.Today, purpose, Math.Max(1, c.OutstandingFen(purpose, law) / (agrees ? 1 : 2)), actor, law);
                break;
            case Step.TransferJurisdiction: c.TransferJurisdiction(with.Number("移"), "有管辖权的教育局", "行为发生地在外区", "案卷一册", actor, law); break;
            case Step.RequestPreservation: c.RequestPreservation(Guid.CreateVersion7(), "教材 20 册", "可能转移", actor, law); break;
            case Step.ApprovePreservation: c.ApprovePreservation(with.Number("存"), agrees, "意见", actor, law); break;
            case Step.ExecutePreservation: c.ExecutePreservation(with.Pair(), actor, law); break;
            case Step.DisposePreservation: c.DisposePreservation(PreservationDisposal.Returned, "已复制退还", law.Today, actor, law); break;
            case Step.TakeSamples: c.TakeSamples(new Sampling(Guid.CreateVersion7(), "教材 2 册", "随机", "教室", "负责人在场", with.Pair(), true), actor, law); break;
            case Step.OrderCorrection: c.OrderCorrection(with.Number("责改"), "停止培训并退费", law.Today.AddDays(10), with.Service(), actor, law); break;
            case Step.RecheckCorrection: c.RecheckCorrection(new Recheck(with.Pair(), agrees ? RectificationStatus.Done : RectificationStatus.Refused, "复查情况", null), actor, law); break;
            case Step.ApplyForRecusal: c.ApplyForRecusal(Guid.CreateVersion7(), actor.PersonId, false, "与当事人有利害关系", actor, law); break;
            case Step.DecideRecusal: c.DecideRecusal(agrees, "决定理由", actor, law); break;
            case Step.ConfirmEarlierActs: c.ConfirmEarlierActs("经审查有效", [], actor, law); break;
            case Step.RequestHearing: c.RequestHearing(law.Today, null, "要求听证", actor, law); break;
            case Step.ScheduleHearing: c.ScheduleHearing(with.Number("听通"), Staff.Host.PersonId, Staff.Host.Name, with.HearingDay(), "听证室", "", actor, law); break;
            case Step.ServeHearingNotice: c.ServeHearingNotice(with.Service(), actor, law); break;
            case Step.HoldHearing: c.HoldHearing("调查人员、当事人", "笔录", "签字", actor, law); break;
            case Step.ReportHearing: c.ReportHearing("请求从轻", "建议维持", actor, law); break;
            case Step.EndHearing: c.EndHearing(HearingState.Withdrawn, "当事人撤回", actor, law); break;
            case Step.WaiveReview: c.WaiveReview("不属于须审核的情形", actor, law); break;
            case Step.ReportCrime: c.ReportCrime("涉嫌犯罪", with.Pair(), actor, law); break;
            case Step.DecideCriminalTransfer: c.DecideCriminalTransfer(with.Number("移"), agrees, "公安机关", "案卷一册", "意见", actor, law); break;
            case Step.RecordJudicialReply: c.RecordJudicialReply(agrees ? CriminalStatus.NotFiled : CriminalStatus.Accepted, law.Today, "答复", actor, law); break;
            case Step.ResumeFromJudicial: c.ResumeFromJudicial("恢复", actor, law); break;
            case Step.SuspendCase: c.SuspendCase("等待鉴定", agrees ? "" : "《某规定》第五条", actor, law); break;
            case Step.ResumeCase: c.ResumeCase("已鉴定", actor, law); break;
            case Step.GrantDeferral:
                var owed = c.OutstandingFen(PaymentPurpose.Fine, law);
                c.GrantDeferral(law.Today, "经营困难", [new Installment(law.Today.AddDays(40), owed - (owed / 2)), new Installment(law.Today.AddDays(80), owed / 2)], actor, law);
                break;
            case Step.FallOverdue: c.FallOverdue(actor, law); break;
            case Step.ServeDemand: c.ServeDemand(with.Number("催"), "", with.Service(), actor, law); break;
            case Step.ApplyToCourt: c.ApplyToCourt(with.Number("强申"), "示范人民法院", "无意见", "罚款", actor, law); break;
            case Step.RecordCourtAnswer: c.RecordCourtAnswer(c.CourtApplication?.Answers.Count > 0 ? CourtAnswerKind.Ruled : CourtAnswerKind.Accepted, law.Today, "文号", actor, law); break;
            case Step.TerminateEnforcement: c.TerminateEnforcement(TerminationGround.OrganisationEnded, "已注销", actor, law); break;
            case Step.NoteRemedy: c.NoteRemedy(Dispute, RemedyChannel.Reconsideration, law.Today, actor, law); break;
            case Step.NoteRemedyResult: c.NoteRemedyResult(Dispute, new RemedyResult(agrees ? RemedyStatus.Upheld : RemedyStatus.Annulled, law.Today, "区政府", "复议决定", null), actor, law); break;
            case Step.CorrectRemedy: c.CorrectRemedy(c.RemedyPeriods.FirstOrDefault()?.DisputeId ?? Dispute, null, "登记有误", actor, law); break;
            case Step.NoteStay: c.NoteStays(c.RemedyPeriods.FirstOrDefault()?.DisputeId ?? Dispute, [new StayOfExecution(law.Today, "裁定停止执行", null)], actor, law); break;
            case Step.RecordRefund:
                var back = Enum.GetValues<PaymentPurpose>().FirstOrDefault(p => c.RefundableFen(p, law) > 0);
                c.RecordRefund(Guid.CreateVersion7(), with.Number("退"), law.Today, back, Math.Max(1, c.RefundableFen(back, law)), actor, law);
                break;
            case Step.ChangeDecision: c.ChangeDecision(with.Number("变"), with.Lighter, "原处罚过重", actor, law); break;
            case Step.AnnulDecision: c.AnnulDecision(with.Number("撤"), "程序违法", actor, law); break;
            case Step.RemakeCase: c.RemakeCase(Guid.CreateVersion7(), with.Number("立"), "重新查处", actor, law); break;
            case Step.ConfirmPerformance: c.ConfirmPerformance("已履行", actor, law); break;
            case Step.PreparePublicity: c.PreparePublicity(PenaltyCaseBuilder.PublicText, actor, law); break;
            case Step.ApprovePublicity: c.ApprovePublicity(actor, law); break;
            case Step.ReturnPublicity: c.ReturnPublicity("请修改", actor, law); break;
            case Step.WithdrawPublicity: c.WithdrawPublicity("公示的文字有误", actor, law); break;
            case Step.ApproveWithdrawal: c.ApproveWithdrawal(actor, law); break;
            case Step.RecordRepairApplication: c.RecordRepairApplication(law.Today, actor, law); break;
            case Step.RecordRepairResult: c.RecordRepairResult(true, "已履行并纠正", actor, law); break;
            case Step.ExpirePublicity: c.ExpirePublicity(actor, law); break;
            case Step.ExemptFromPublicity: c.ExemptFromPublicity("涉及隐私", actor, law); break;
            case Step.ExplainFinding: c.ExplainFinding(FileCheck.Of(c, law).FirstOrDefault(i => i.AwaitsReason)?.Rule.Code ?? "G16", "理由", actor, law); break;
            case Step.CloseCase: c.CloseCase("同意", ArchivePeriod.ThirtyYears, actor, law); break;
            case Step.ArchiveCase: c.ArchiveCase("卷1", 10, actor, law); break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }
}
