using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.PublicityGuards;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>The rows of publication, withdrawal and credit repair. A method, because the order in which static fields of two files are set is not defined.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] PublicityRows()
    {
        var published = Penalised;
        return
        [
            new(Step.PreparePublicity, published, published, Permission.PreparePublicity, "公示员", Cite.Apl("第四十八条第一款"),
                "从系统按规则形成的去标识化文本拟制公示信息；只可删减，不得出现身份证号、电话、住址和未成年人信息。", "具有一定社会影响的行政处罚决定应当依法公开；七个工作日内公示。")
            {
                Guards = [PublicityDue, DecisionStands], Documents = [DocumentKind.PublicitySummary],
            },
            new(Step.ApprovePublicity, published, published, Permission.ApprovePublicity, "执法机构负责人", Cite.Apl("第四十八条第一款、第五十条"),
                "核对公示信息和系统检出的疑似内容，逐项写明可以公开的理由后发布。", "公示信息由两人把关：拟制人与审核人不得为同一人。")
            {
                Guards = [NotInvestigator, PublicityPrepared, NotPublicityDrafter, DecisionStands], Ends = ["PEN-PUBLISH"], Documents = [DocumentKind.PublicitySummary],
            },
            new(Step.ReturnPublicity, published, published, Permission.ApprovePublicity, "执法机构负责人", Cite.ThreeSystems("行政执法公示制度"),
                "不同意发布或者撤回的，退回公示员并写明意见。", "审核人不改写公示信息，修改由拟制人完成，两人把关才有意义。")
            {
                Guards = [NotInvestigator, PublicityAwaitsApproval],
            },
            new(Step.ExemptFromPublicity, published, published, Permission.ApprovePublicity, "执法机构负责人", Cite.Apl("第四十八条第一款、第五十条"),
                "确定不予公示并写明理由。", "涉及国家秘密、商业秘密、个人隐私的，依法不予公开。")
            {
                Guards = [NotInvestigator, PublicityOpen, NotPublicityDrafter], Ends = ["PEN-PUBLISH"], Documents = [DocumentKind.PublicitySummary],
            },
            new(Step.WithdrawPublicity, published, published, Permission.PreparePublicity, "公示员", Cite.Apl("第四十八条第二款"),
                "提出撤回公示信息，写明将向社会公开的理由。", "公开的处罚决定被依法变更、撤销、确认违法或者确认无效的，三日内撤回信息并公开说明理由；公示有误的也须撤回更正。")
            {
                Guards = [IsPublished],
            },
            new(Step.ApproveWithdrawal, published, published, Permission.ApprovePublicity, "执法机构负责人", Cite.Apl("第四十八条第二款"),
                "审核撤回的理由；审核后原网址只显示“已撤回”和理由。", "撤回与发布一样由两人把关。")
            {
                Guards = [NotInvestigator, IsWithdrawing, NotWithdrawalDrafter], Ends = ["PEN-WITHDRAW"],
            },
            new(Step.RecordRepairApplication, published, published, Permission.PreparePublicity, "公示员", Cite.CreditRepair("申请条件"),
                "登记当事人的信用修复申请和日期。", "最短公示期届满后，履行完毕并纠正违法行为的当事人可以申请提前停止公示。")
            {
                Guards = [IsPublished, RepairPossible],
            },
            new(Step.RecordRepairResult, published, published, Permission.ApprovePublicity, "执法机构负责人", Cite.CreditRepair("办理"),
                "登记信用修复的结果；准予修复的，即日停止公示。", "修复结果关系当事人的权益，由申请登记人以外的人确认。")
            {
                Guards = [NotInvestigator, IsPublished, RepairApplied],
            },
            new(Step.ExpirePublicity, published, published, Permission.PreparePublicity, "系统自动（公示员也可登记）", Cite.CreditRepair("公示期限"),
                "登记公示期届满。", "最长公示期届满的，自动停止公示；届满的信息当日起即不再显示，本步骤只是留下记录。")
            {
                Guards = [IsPublished, PublicationEnded],
            },
        ];
    }
}
