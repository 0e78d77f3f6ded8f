using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Legal review and collective deliberation.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] ReviewRows() =>
    [
        new(Step.SendToReview, [DefenseReview, InvestigationConcluded], [Stage.LegalReview], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十八条第一款"),
            "将案卷送法制审核；退回过的，写明对审核意见的采纳情况。", "应当法制审核而未审核或者审核未通过的，不得作出决定。")
        {
            Guards = [NotInvestigator, NoticeCoversProposal], Documents = [DocumentKind.ReviewSubmission], IsMainRoad = true,
        },
        new(Step.WaiveReview, [DefenseReview, InvestigationConcluded], [DecisionPending], Permission.HeadUnit, "执法机构负责人", Cite.Apl("第五十八条第一款"),
            "不属于应当法制审核的情形的，写明理由，直接报请决定。", "涉及重大公共利益、重大权益并经听证、疑难复杂或者法律法规另有规定的案件，必须经过法制审核。")
        {
            Guards = [NotInvestigator, NoticeCoversProposal, ReviewNotRequired],
        },
        new(Step.PassReview, [Stage.LegalReview], [DecisionPending, CollectiveDeliberation], Permission.ReviewCase, "法制审核人员", Cite.Apl("第五十八条"),
            "逐项审核八个方面；同意的，出具法制审核意见书，有问题的，改办“法制审核退回”。", "审核由未参与调查和决定的人员进行；审核结论与当时的案卷绑定。")
        {
            Guards = [ReviewerIsSeparate], InputGuards = ["G14"], Documents = [DocumentKind.ReviewOpinion], IsMainRoad = true,
        },
        new(Step.ReturnFromReview, [Stage.LegalReview], [Investigating, InvestigationConcluded], Permission.ReviewCase, "法制审核人员", Cite.Apl("第五十八条"),
            "退回补充调查、纠正或者另行处理，并写明意见。", "审核未通过的，不得作出决定。")
        {
            Guards = [ReviewerIsSeparate], InputGuards = ["G14"], Documents = [DocumentKind.ReviewOpinion],
        },
        new(Step.RecordDeliberation, [CollectiveDeliberation], [DecisionPending, InvestigationConcluded], Permission.RecordDeliberation, "集体讨论秘书", Cite.Apl("第五十七条第二款"),
            "记录集体讨论的出席、各人意见和结论。", "情节复杂或者重大违法行为给予行政处罚的，应当由负责人集体讨论决定。")
        {
            InputGuards = ["G15"], Documents = [DocumentKind.DeliberationMinutes], IsMainRoad = true,
        },
    ];
}
