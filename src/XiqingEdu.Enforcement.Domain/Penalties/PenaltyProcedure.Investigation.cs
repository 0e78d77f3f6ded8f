using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.BesideGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Evidence, preservation, correction, recusal, report.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] InvestigationRows() =>
    [
        new(Step.AddEvidence, [Investigating], [Investigating], Permission.HandleCase, "承办人", Cite.Apl("第四十条、第四十二条、第四十六条、第五十五条"),
            "登记一项证据并上传文件；取证由两名持证执法人员进行并出示证件。", "违法事实不清、证据不足的，不得给予行政处罚；非法手段取得的证据不得作为认定案件事实的根据。")
        {
            Guards = [ByHandler], InputGuards = ["G01", "G02", "G04", "G06"], Documents = [DocumentKind.EvidenceList],
        },
        new(Step.ExcludeEvidence, [Investigating], [Investigating], Permission.HandleCase, "承办人", Cite.Apl("第四十六条第三款"),
            "排除非法取得或者与案件无关的证据并写明理由。", "以非法手段取得的证据，不得作为认定案件事实的根据。")
        {
            Guards = [ByHandler], InputGuards = ["G06"],
        },
        new(Step.RequestPreservation, [Investigating], [Investigating], Permission.HandleCase, "承办人", RegisteredPreservation.Basis,
            "列明物品和理由，提请先行登记保存证据。", "证据可能灭失或者以后难以取得的，经行政机关负责人批准，可以先行登记保存。")
        {
            Guards = [ByHandler], InputGuards = ["G05"], Documents = [DocumentKind.PreservationApproval],
        },
        new(Step.ApprovePreservation, [Investigating], [Investigating], Permission.DecideCase, "局领导", RegisteredPreservation.Basis,
            "批准或者不批准先行登记保存。", "先行登记保存须经行政机关负责人批准，批准之前不得实施。")
        {
            Guards = [NotInvestigator, PreservationAwaitsApproval], Documents = [DocumentKind.PreservationApproval, DocumentKind.PreservationNotice], NumberKind = "存", IsAwaited = true,
        },
        new(Step.ExecutePreservation, [Investigating], [Investigating], Permission.HandleCase, "两名承办人", RegisteredPreservation.Basis,
            "登记实施先行登记保存的日期和两名执行人。", "七个工作日内须作出处理决定，期间当事人或者有关人员不得销毁或者转移证据。")
        {
            Guards = [ByHandler, PreservationApproved], InputGuards = ["G01", "G02", "G05"], Starts = ["PEN-REGPRES"], Documents = [DocumentKind.PreservationNotice], IsAwaited = true,
        },
        new(Step.DisposePreservation, [Investigating], [Investigating], Permission.HandleCase, "承办人", RegisteredPreservation.Basis,
            "对登记保存的物品作出处理决定。", "应当在七日（工作日）内及时作出处理决定。")
        {
            Guards = [ByHandler, PreservationExecuted], InputGuards = ["G05"], Ends = ["PEN-REGPRES"], Documents = [DocumentKind.PreservationDisposalNotice], IsAwaited = true,
        },
        new(Step.TakeSamples, [Investigating], [Investigating], Permission.HandleCase, "两名承办人", Sampling.Basis,
            "登记抽样取证的样品、方法和在场情况。", "行政机关在收集证据时，可以采取抽样取证的方法。")
        {
            Guards = [ByHandler], InputGuards = ["G01", "G02", "G04"], Documents = [DocumentKind.SamplingNotice],
        },
        new(Step.OrderCorrection, Correctable, Correctable, Permission.HandleCase, "两名承办人", CorrectionOrder.Basis,
            "责令当事人改正或者限期改正违法行为，并送达通知书。", "行政机关实施行政处罚时，应当责令当事人改正或者限期改正违法行为。")
        {
            Guards = [ByHandler, NoOpenCorrection], InputGuards = ["G01", "G02", "G23"], Documents = [DocumentKind.CorrectionOrder, DocumentKind.ServiceReceipt], NumberKind = "责改",
        },
        new(Step.RecheckCorrection, Correctable, Correctable, Permission.HandleCase, "两名承办人", CorrectionOrder.Basis,
            "复查当事人是否已经改正。", "改正情况关系裁量和结案；拒不改正的，依法从重或者另行处理。")
        {
            Guards = [ByHandler, CorrectionToRecheck], InputGuards = ["G01", "G02"], Documents = [DocumentKind.RecheckRecord],
        },
        new(Step.ApplyForRecusal, Undecided, Undecided, Permission.ReadCases, "承办人、法制审核人员或者听证主持人", Recusal.Basis,
            "登记当事人的回避申请，或者自行提出回避。", "执法人员与案件有直接利害关系或者其他关系可能影响公正执法的，应当回避；当事人有权申请。")
        {
            InputGuards = ["RECUSAL"], Documents = [DocumentKind.RecusalDecision],
        },
        new(Step.DecideRecusal, Undecided, Undecided, Permission.DecideCase, "局领导", Recusal.Basis,
            "决定是否回避。", "回避由行政机关负责人决定；决定作出之前，不停止调查。")
        {
            Guards = [NotInvestigator, RecusalAwaitsDecision], Documents = [DocumentKind.RecusalDecision], IsAwaited = true,
        },
        new(Step.ConfirmEarlierActs, Undecided, Undecided, Permission.HeadUnit, "执法机构负责人", Recusal.Basis,
            "审查回避人员此前的办案行为，确认有效或者排除有关证据。", "被决定回避的人员此前收集的证据可能影响公正，须重新审查后才能作为定案根据。")
        {
            Guards = [NotInvestigator, EarlierActsAwait], InputGuards = ["RECUSAL"], IsAwaited = true,
        },
        new(Step.ReassignHandlers, Open, Open, Permission.HeadUnit, "执法机构负责人", Cite.Apl("第四十二条第一款"),
            "变更承办人：两名新承办人的证件须在当日有效。", "承办人调离、证件注销或者回避的，案件不能无人办理。")
        {
            Guards = [NotInvestigator], InputGuards = ["G01", "G02"], GoesOnWhileSuspended = true,
        },
        new(Step.ReplaceHandler, Open, Open, Permission.ManageOfficers, "执法证件管理员", Cite.Apl("第四十二条第一款"),
            "注销或者吊销承办人证件时，把其承办的案件移交给另一名持证执法人员。", "没有执法资格的人员不得实施行政处罚，案件也不能无人办理。")
        {
            InputGuards = ["G01", "G02", "G14"], GoesOnWhileSuspended = true,
        },
        new(Step.ConcludeInvestigation, [Investigating], [InvestigationConcluded], Permission.HandleCase, "两名承办人", Cite.Apl("第五十七条第一款"),
            "写出调查终结报告：事实、证据、定性、裁量和处理建议。", "调查终结，行政机关负责人应当对调查结果进行审查，根据不同情况分别作出决定。")
        {
            Guards = [ByHandler, HasEvidence, PreservationsSettled, EarlierActsConfirmed], InputGuards = ["G01", "G02", "G07", "G08", "G12", "G18", "G21"], Documents = [DocumentKind.InvestigationReport, DocumentKind.EvidenceList], IsMainRoad = true,
        },
        new(Step.ReviseReport, [InvestigationConcluded], [InvestigationConcluded], Permission.HandleCase, "两名承办人", Cite.Apl("第五十七条第一款"),
            "按审核、审批意见修改调查终结报告；原报告保留。", "送审的案卷须与作出决定的案卷一致，所以修改形成新的版本。")
        {
            Guards = [ByHandler, HasEvidence], InputGuards = ["G01", "G02", "G07", "G08", "G12", "G18", "G21"], Documents = [DocumentKind.InvestigationReport],
        },
        new(Step.ReturnToInvestigation, [InvestigationConcluded, DefenseReview], [Investigating], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第四十五条第一款"),
            "退回补充调查并写明需要查清的问题。", "当事人提出的事实、理由或者证据成立的，行政机关应当采纳；事实有变的须重新调查、重新告知。")
        {
            Guards = [NotInvestigator],
        },
    ];
}
