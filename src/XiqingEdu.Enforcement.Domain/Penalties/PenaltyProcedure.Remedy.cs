using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.ExecutionGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: What becomes of a decision afterwards.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] RemedyRows() =>
    [
        new(Step.NoteRemedy, Attackable, Attackable, Permission.ManageDisputes, "应诉人员", Cite.Apl("第七十三条"),
            "登记复议或者诉讼时，同步记入案件。", "复议或者诉讼期间处罚不停止执行，法律另有规定的除外；加处罚款的数额在此期间不予计算。")
        {
            Guards = [WasDecided], IsTakenElsewhere = true,
        },
        new(Step.NoteRemedyResult, Attackable, Attackable, Permission.ManageDisputes, "应诉人员", Cite.Apl("第四十八条第二款"),
            "复议、诉讼结果生效后，同步记入案件。", "处罚决定被变更、撤销、确认违法或者确认无效的，应当在三日（工作日）内撤回公开的决定信息并公开说明理由。")
        {
            Guards = [WasDecided], InputGuards = ["REMEDY"], Starts = ["PEN-WITHDRAW"], IsTakenElsewhere = true,
        },
        new(Step.CorrectRemedy, Attackable, Attackable, Permission.ManageDisputes, "应诉人员", Cite.House("行政应诉登记"),
            "更正复议、诉讼登记时，同步更正案件的记载。", "案件记载须与复议、诉讼的登记一致。")
        {
            Guards = [WasDecided], InputGuards = ["REMEDY"], IsTakenElsewhere = true,
        },
        new(Step.NoteStay, Attackable, Attackable, Permission.ManageDisputes, "应诉人员", new("中华人民共和国行政复议法", "第四十二条；《中华人民共和国行政诉讼法》第五十六条"),
            "复议、诉讼中决定停止执行或者恢复执行的，同步记入案件。", "停止执行期间不催告、不转入逾期、不申请强制执行，缴款期限不计算。")
        {
            Guards = [WasDecided], IsTakenElsewhere = true,
        },
        new(Step.ChangeDecision, Penalised, Penalised, Permission.DecideCase, "局领导", DecisionChange.Basis,
            "发现处罚过重或者有误的，主动变更为更轻的处罚。", "行政机关实施行政处罚应当接受监督，发现有错误的，应当主动改正。")
        {
            Guards = [NotInvestigator, IsPenaltyDecision, DecisionStands], InputGuards = ["G17"], Starts = ["PEN-WITHDRAW"], Documents = [DocumentKind.ChangeDecision], NumberKind = "变",
        },
        new(Step.AnnulDecision, Penalised, Penalised, Permission.DecideCase, "局领导", DecisionChange.Basis,
            "发现处罚决定违法的，主动撤销。", "发现行政处罚有错误的，应当主动改正；已公开的信息三个工作日内撤回并公开说明理由。")
        {
            Guards = [NotInvestigator, IsPenaltyDecision, DecisionStands], Starts = ["PEN-WITHDRAW"], Documents = [DocumentKind.AnnulmentDecision], NumberKind = "撤",
        },
        new(Step.RemakeCase, Penalised, [.. Penalised, Investigating], Permission.DecideCase, "局领导", DecisionChange.Basis,
            "决定被撤销后仍须处理的，立新案重新调查、告知、审核和决定。", "被责令重新作出行政行为的，不得以同一事实和理由作出与原行为相同或者基本相同的行为，因违反法定程序被撤销的除外。")
        {
            Guards = [NotInvestigator, DecisionFell, NotRemade], NumberKind = "立",
        },
    ];
}
