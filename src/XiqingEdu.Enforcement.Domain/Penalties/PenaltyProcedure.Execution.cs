using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.ExecutionGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Payment and enforcement.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] ExecutionRows() =>
    [
        new(Step.RecordPayment, Unperformed, Unperformed, Permission.RecordPayment, "财务人员", Cite.Apl("第六十七条"),
            "凭银行缴款凭证登记缴款。", "作出决定的机关与收缴罚款的机构分离；承办人不能自行登记缴款。")
        {
            Guards = [NotInvestigator, DecisionStands, HasMoneyToPay], Ends = ["PEN-PAY"], Documents = [DocumentKind.PaymentReceipt],
        },
        new(Step.RecordRefund, Paid, Paid, Permission.RecordPayment, "财务人员", Refund.Basis,
            "决定变更、撤销后多缴的款项，凭退库凭证登记退还。", "处罚款、没收财产违法的，应当返还财产。")
        {
            Guards = [NotInvestigator, Overpaid], InputGuards = ["REFUND"], Documents = [DocumentKind.RefundReceipt],
        },
        new(Step.GrantDeferral, [DecisionServed, Overdue], [PaymentDeferred], Permission.DecideCase, "局领导", Deferral.Basis,
            "批准当事人延期或者分期缴纳罚款。", "当事人确有经济困难，需要延期或者分期缴纳罚款的，经当事人申请和行政机关批准，可以暂缓或者分期缴纳。")
        {
            Guards = [NotInvestigator, DecisionStands, DecisionReachedParty, FineUnpaid], InputGuards = ["DEFERRAL"], Documents = [DocumentKind.DeferralApproval, DocumentKind.DeferralNotice],
        },
        new(Step.FallOverdue, [DecisionServed, PaymentDeferred], [Overdue], Permission.RunClock, "系统自动", Cite.Apl("第七十二条第一款"),
            "缴纳期限届满仍未缴清的，由系统自动转入逾期。", "当事人逾期不履行行政处罚决定的，可以加处罚款、依法申请人民法院强制执行。")
        {
            Guards = [DecisionStands, NotStayed, PaymentIsOverdue], Ends = ["PEN-PAY"], IsTakenElsewhere = true,
        },
        new(Step.ServeDemand, [Overdue, DecisionServed], [DemandServed], Permission.HandleCase, "两名承办人", DemandNotice.Basis,
            "送达催告书，载明期限、方式、明确的金额和给付方式，以及陈述申辩权。", "申请人民法院强制执行前，应当催告当事人履行义务；催告书送达十日（工作日）后仍未履行的，可以申请。")
        {
            Guards = [ByHandler, DecisionStands, NotStayed, PaymentIsOverdue], InputGuards = ["G01", "G02", "G23", "G24"], Starts = ["ACL-DEMAND"], Documents = [DocumentKind.DemandNotice, DocumentKind.ServiceReceipt], IsMainRoad = true, NumberKind = "催",
        },
        new(Step.ApplyToCourt, [DemandServed], [CourtEnforcementApplied], Permission.DecideCase, "局领导", CourtApplication.Basis,
            "由负责人签署强制执行申请书，向有管辖权的人民法院申请强制执行。", "当事人在法定期限内不申请复议或者提起诉讼、又不履行的，自期限届满之日起三个月内申请。")
        {
            Guards = [NotInvestigator, DecisionStands, NotStayed, RemediesExhausted, DemandPeriodOver, InCourtWindow], InputGuards = ["G25"], Ends = ["ACL-COURT"], Documents = [DocumentKind.CourtApplication], IsMainRoad = true, NumberKind = "强申",
        },
        new(Step.RecordCourtAnswer, [CourtEnforcementApplied], [CourtEnforcementApplied], Permission.HandleCase, "承办人", Cite.Acl("第五十六条至第五十八条"),
            "登记法院受理、裁定或者不予受理的情况。", "对不予受理或者不予执行的裁定有异议的，可以在十五日内向上一级人民法院申请复议。")
        {
            Guards = [ByHandler, CourtNotFinished], InputGuards = ["COURT"], IsMainRoad = true,
        },
        new(Step.TerminateEnforcement, [Overdue, DemandServed, CourtEnforcementApplied], [EnforcementTerminated], Permission.DecideCase, "局领导", Cite.Acl("第三十九条第二款、第四十条"),
            "有法定情形的，终结执行并写明事实和证明。", "无财产可供执行、义务主体消灭、执行标的灭失或者决定被撤销的，终结执行。")
        {
            Guards = [NotInvestigator], InputGuards = ["TERMINATION"], Documents = [DocumentKind.TerminationApproval],
        },
        new(Step.ConfirmPerformance, Unperformed, [Performed], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第六十六条第一款"),
            "核对缴款和其他义务，确认履行完毕。", "处罚决定依法作出后，当事人应当在决定载明的期限内履行。")
        {
            Guards = [NotInvestigator, DecisionStands, DecisionReachedParty, PaidInFull], IsMainRoad = true,
        },
    ];
}
