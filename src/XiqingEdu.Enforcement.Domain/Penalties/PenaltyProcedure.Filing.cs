using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Clue and filing.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] FilingRows() =>
    [
        new(Step.RegisterClue, [], [ClueRegistered], Permission.RegisterClue, "执法人员", Cite.Apl("第五十四条第一款"),
            "登记线索的来源、内容和发现日期。", "发现公民、法人或者其他组织有依法应当给予行政处罚的行为的，必须全面、客观、公正地调查；发现日期决定追究时效是否届满。")
        {
            InputGuards = ["G19"], Documents = [DocumentKind.ClueRegistration], IsMainRoad = true, NumberKind = "线",
        },
        new(Step.ProposeFiling, [ClueRegistered], [FilingPendingApproval], Permission.HandleCase, "承办人", Cite.Apl("第五十四条第二款"),
            "填写立案审批表：当事人、案由、违法行为时间地点、立案理由和两名承办人。", "符合立案标准的，行政机关应当及时立案。")
        {
            InputGuards = ["G01", "G02", "G19", "G20", "G21"], Documents = [DocumentKind.FilingApproval], IsMainRoad = true,
        },
        new(Step.EndorseFiling, [FilingPendingApproval], [FilingPendingApproval], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十四条第二款"),
            "在立案审批表上签署机构意见。", "立案先由执法机构负责人审查，再报局领导审批。")
        {
            Guards = [NotInvestigator, UnitHasNotEndorsed], Documents = [DocumentKind.FilingApproval], IsMainRoad = true,
        },
        new(Step.ApproveFiling, [FilingPendingApproval], [Investigating], Permission.DecideCase, "局领导", Cite.Apl("第五十四条第二款"),
            "批准立案；案件编号和立案日期随批准确定。", "立案之日起九十日内须作出处罚决定。")
        {
            Guards = [NotInvestigator, UnitEndorsedFiling], Starts = ["PEN-DECIDE"], Documents = [DocumentKind.FilingApproval], IsMainRoad = true, NumberKind = "立",
        },
        new(Step.RefuseFiling, [FilingPendingApproval], [NotFiled], Permission.DecideCase, "局领导", Cite.Apl("第五十四条第二款、第七十六条第二款"),
            "决定不予立案并写明理由。", "对符合立案标准的案件不及时立案，本身就是违法行为，所以理由必须写明并留卷。")
        {
            Guards = [NotInvestigator, UnitEndorsedFiling], Documents = [DocumentKind.NonFilingApproval],
        },
        new(Step.ReturnFiling, [FilingPendingApproval], [ClueRegistered], Permission.HeadUnit, "执法机构负责人", Cite.House("立案审批"),
            "材料不齐或者填写有误的，退回承办人补正。", "立案审批表须准确，批准后当事人和案由不再改动。")
        {
            Guards = [NotInvestigator, UnitHasNotEndorsed],
        },
        new(Step.TransferJurisdiction, [FilingPendingApproval, Investigating], [TransferredJurisdiction], Permission.DecideCase, "局领导", JurisdictionTransfer.Basis,
            "将不属于本局管辖的案件移送有管辖权的机关。", "行政处罚由违法行为发生地的行政机关管辖；两个以上机关都有管辖权的，由最先立案的机关管辖。")
        {
            Guards = [NotInvestigator], InputGuards = ["G20"], Documents = [DocumentKind.JurisdictionTransferLetter], NumberKind = "移",
        },
    ];
}
