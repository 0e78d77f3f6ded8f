using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.BesideGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.ExecutionGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Decision, transfer to judicial organs, suspension, service.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] DecisionRows() =>
    [
        new(Step.DecidePenalty, [DecisionPending], [PenaltyDecided], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（一）项、第五十九条"),
            "作出行政处罚决定；文号和日期随决定确定。", "确有应受处罚的违法行为的，根据情节轻重及具体情况作出处罚决定。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsPenalty, NoticeCoversProposal, ReviewPassedUnchanged, DeliberatedIfMajor, SettingsComplete, FileInOrder],
            InputGuards = ["G16"], Starts = ["PEN-SERVE", "PEN-PUBLISH"], Ends = ["PEN-DECIDE"],
            Documents = [DocumentKind.DecisionApproval, DocumentKind.PenaltyDecision], IsMainRoad = true, NumberKind = "罚",
        },
        new(Step.DecideNoPenalty, [DecisionPending], [NoPenaltyDecided], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（二）项、第三十三条"),
            "作出不予行政处罚决定。", "违法行为轻微，依法可以不予处罚的，不予处罚，并对当事人进行教育。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsNoPenalty, ReviewPassedUnchanged, DeliberatedIfMajor, SettingsComplete, FileInOrder],
            InputGuards = ["G16"], Starts = ["PEN-SERVE"], Ends = ["PEN-DECIDE"], Documents = [DocumentKind.DecisionApproval, DocumentKind.NoPenaltyDecision], IsMainRoad = true, NumberKind = "不罚",
        },
        new(Step.DismissCase, [DecisionPending], [DismissedNoViolation], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款第（三）项"),
            "违法事实不能成立的，撤销案件。", "违法事实不能成立的，不予行政处罚。")
        {
            Guards = [NotInvestigator, NotReviewer, ReportIsDismissal, ReviewPassedUnchanged, FileInOrder], InputGuards = ["G16"], Ends = ["PEN-DECIDE"],
            Documents = [DocumentKind.DismissalApproval], IsMainRoad = true,
        },
        new(Step.ReturnFromDecision, [DecisionPending], [InvestigationConcluded], Permission.DecideCase, "局领导", Cite.Apl("第五十七条第一款"),
            "不同意处理建议的，退回重新拟定并写明意见。", "负责人对调查结果进行审查，不同意的应当说明。")
        {
            Guards = [NotInvestigator, NotReviewer],
        },
        new(Step.ReportCrime, BeforeDecision, BeforeDecision, Permission.HandleCase, "两名承办人", CriminalTransfer.Basis,
            "书面报告涉嫌犯罪的情况，提请局主要负责人决定移送。", "违法行为涉嫌犯罪的，应当及时移送司法机关，不得以行政处罚代替刑事处罚。")
        {
            Guards = [ByHandler, NoOpenCrimeReport], InputGuards = ["G01", "G02", "G22"], Starts = ["CRIM-DECIDE"], Documents = [DocumentKind.CrimeReport],
        },
        new(Step.DecideCriminalTransfer, BeforeDecision, [.. BeforeDecision, TransferredToJudicial], Permission.DecideCriminalTransfer, "局主要负责人", CriminalTransfer.Basis,
            "批准或者不批准移送；不批准的写明理由。", "机关正职负责人或者主持工作的负责人应当自接到报告之日起三日内作出决定。")
        {
            Guards = [NotInvestigator, CrimeReported], InputGuards = ["G22"], Ends = ["CRIM-DECIDE"], Documents = [DocumentKind.CriminalTransferLetter], NumberKind = "移", IsAwaited = true,
        },
        new(Step.RecordJudicialReply, [TransferredToJudicial], [TransferredToJudicial], Permission.HandleCase, "承办人", CriminalTransfer.Basis,
            "登记司法机关是否立案。", "司法机关立案的，案件随之移交；不予立案而依法仍应处罚的，恢复行政处罚程序。")
        {
            Guards = [ByHandler, JudicialReplyOutstanding], Starts = ["CRIM-OBJECT"], IsMainRoad = true,
        },
        new(Step.ResumeFromJudicial, [TransferredToJudicial], [Investigating], Permission.DecideCase, "局领导", CriminalTransfer.Basis,
            "批准恢复行政处罚程序。", "对依法不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，由行政机关处理。")
        {
            Guards = [NotInvestigator, JudicialDidNotFile], Documents = [DocumentKind.ResumptionApproval], IsMainRoad = true,
        },
        new(Step.SuspendCase, Undecided, Undecided, Permission.DecideCase, "局领导", Suspension.Basis,
            "中止案件办理，写明理由；有法律、法规、规章依据的，写明依据。", "《行政处罚法》没有规定办案期限的中止；只有法律、法规、规章另有规定的，中止期间才不计入九十日。")
        {
            Guards = [NotInvestigator], Documents = [DocumentKind.SuspensionApproval],
        },
        new(Step.ResumeCase, Undecided, Undecided, Permission.DecideCase, "局领导", Suspension.Basis,
            "中止的情形消除后，恢复办理。", "中止的原因消除后应当及时恢复，办案期限继续计算。")
        {
            Guards = [NotInvestigator, IsSuspended], Documents = [DocumentKind.SuspensionApproval], GoesOnWhileSuspended = true,
        },
        new(Step.ServeDecision, [PenaltyDecided, NoPenaltyDecided], [DecisionServed, NoPenaltyDecided], Permission.HandleCase, "两名承办人", Cite.Apl("第六十一条"),
            "送达决定书并登记送达回证。", "宣告后当场交付；当事人不在场的，七个工作日内送达。")
        {
            Guards = [ByHandler, DecisionStands, DecisionNotServed], InputGuards = ["G01", "G02", "G23"], Starts = ["PEN-PAY", "ARL-APPLY", "ALL-SUE"], Ends = ["PEN-SERVE"],
            Documents = [DocumentKind.ServiceReceipt], IsMainRoad = true,
        },
    ];
}
