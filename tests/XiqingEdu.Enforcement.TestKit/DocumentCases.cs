using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>For each kind of document a case that has it, complete.</summary>
public static class DocumentCases
{
    /// <summary>Every kind that the ordinary procedure gives.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } = [.. Enum.GetValues<DocumentKind>().Except([DocumentKind.OnSiteDecision, DocumentKind.OnSiteRecordForm, .. DisputeDocuments.Kinds])];

    /// <summary>What the file of an archived case holds, for its contents.</summary>
    public static FileFacts File { get; } = new(
    [
        new FileItem(FileVolume.Main, "行政处罚决定书", "津西青教罚字〔2026〕1号", "赵明华", new DateOnly(2026, 3, 30), new string('a', 64), Pages: 3),
        new FileItem(FileVolume.Internal, "立案审批表", "津西青教立字〔2026〕1号", "赵明华", new DateOnly(2026, 3, 5), new string('b', 64), Pages: 1),
    ]);

    /// <summary>The newest document of the kind, filled from a case that has it.</summary>
    public static FilledDocument Filled(DocumentKind kind)
    {
        var c = Holding(kind);
        var definition = CaseDocuments.Of(kind);
        return CaseDocuments.Fill(definition, definition.Acts(c, PenaltyCaseBuilder.Settings).Last(), c, PenaltyCaseBuilder.Settings, File);
    }

    /// <summary>The case, led along the road until the document is final; a form to be filled in by hand is there from filing on.</summary>
    public static PenaltyCase Holding(DocumentKind kind) => kind switch
    {
        DocumentKind.NonFilingApproval => A.PenaltyCase().At(Stage.NotFiled),
        DocumentKind.JurisdictionTransferLetter => A.PenaltyCase().At(Stage.TransferredJurisdiction),
        DocumentKind.InquiryRecord or DocumentKind.OnSiteRecord => A.PenaltyCase().At(Stage.Investigating),
        DocumentKind.SamplingNotice or DocumentKind.CorrectionOrder or DocumentKind.RecheckRecord or DocumentKind.RecusalDecision or DocumentKind.SuspensionApproval
            or DocumentKind.PreservationApproval or DocumentKind.PreservationNotice or DocumentKind.PreservationDisposalNotice => Investigated(),
        DocumentKind.CrimeReport or DocumentKind.CriminalTransferLetter => A.PenaltyCase().At(Stage.TransferredToJudicial),
        DocumentKind.ResumptionApproval => Resumed(),
        DocumentKind.HearingRequest or DocumentKind.HearingNotice or DocumentKind.HearingAnnouncement or DocumentKind.HearingMinutes or DocumentKind.HearingReport => Heard(),
        DocumentKind.NoPenaltyDecision => A.PenaltyCase().ProposingNoPenalty().At(Stage.NoPenaltyDecided),
        DocumentKind.DismissalApproval => A.PenaltyCase().ProposingDismissal().At(Stage.DismissedNoViolation),
        DocumentKind.DeliberationMinutes => A.PenaltyCase().Major().At(Stage.Archived),
        DocumentKind.DefenseReexamination => A.PenaltyCase().WithDefense().At(Stage.Archived),
        DocumentKind.DeferralApproval or DocumentKind.DeferralNotice => A.PenaltyCase().At(Stage.PaymentDeferred),
        DocumentKind.DemandNotice => A.PenaltyCase().At(Stage.DemandServed),
        DocumentKind.CourtApplication => A.PenaltyCase().At(Stage.CourtEnforcementApplied),
        DocumentKind.TerminationApproval => A.PenaltyCase().At(Stage.EnforcementTerminated),
        DocumentKind.ChangeDecision => Changed(annul: false),
        DocumentKind.AnnulmentDecision => Changed(annul: true),
        DocumentKind.RefundReceipt => Refunded(),
        _ => A.PenaltyCase().At(Stage.Archived),
    };

    private static PenaltyCase Refunded()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Performed);
        c.ChangeDecision(with.Number("变"), with.Lighter, "裁量不当", Staff.Leader, with.Law);
        c.RecordRefund(Guid.CreateVersion7(), "退1", with.Day, PaymentPurpose.Fine, c.RefundableFen(PaymentPurpose.Fine, with.Law), Staff.Clerk, with.Law);
        return c;
    }

    private static PenaltyCase Investigated()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Investigating);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, true, "与当事人有亲属关系", Staff.Handler1, with.Law);
        c.DecideRecusal(false, "不属于应当回避的情形", Staff.Leader, with.Law);
        c.TakeSamples(new Sampling(Guid.CreateVersion7(), "教材，16 开，2 册\n宣传单，A4，5 张", "随机抽取", "示范街1号", "韩志远", with.Pair(), true), Staff.Handler1, with.Law);
        c.RequestPreservation(Guid.CreateVersion7(), "收费账册，2 本，完好，存放于本局\n电脑主机，1 台，完好，存放于当事人处", "可能被销毁", Staff.Handler1, with.Law);
        c.ApprovePreservation(with.Number("存"), true, "同意", Staff.Leader, with.Law);
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        with.Tomorrow();
        c.DisposePreservation(PreservationDisposal.Returned, "已复制并退还当事人", with.Day, Staff.Handler1, with.Law);
        c.OrderCorrection(with.Number("责改"), "立即停止周末班，退还费用", with.Day.AddDays(10), with.Service(), Staff.Handler1, with.Law);
        with.Tomorrow();
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Done, "已停止并退费", null), Staff.Handler1, with.Law);
        c.SuspendCase("等待鉴定结论", "", Staff.Leader, with.Law);
        return c;
    }

    private static PenaltyCase Resumed()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.TransferredToJudicial);
        c.RecordJudicialReply(CriminalStatus.NotFiled, with.Day, "不构成犯罪", Staff.Handler1, with.Law);
        c.ResumeFromJudicial("继续调查", Staff.Leader, with.Law);
        return c;
    }

    private static PenaltyCase Heard()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Held);
        c.ReportHearing("请求从轻处罚", "事实清楚，建议维持拟处罚", Staff.Host, with.Law);
        return c;
    }

    private static PenaltyCase Changed(bool annul)
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionServed);
        if (annul)
        {
            c.AnnulDecision(with.Number("撤"), "认定事实有误", Staff.Leader, with.Law);
        }
        else
        {
            c.ChangeDecision(with.Number("变"), with.Lighter, "裁量不当", Staff.Leader, with.Law);
        }

        return c;
    }
}
