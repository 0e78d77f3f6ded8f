using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.People;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.BesideGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.CaseGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.ExecutionGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Guards.PublicityGuards;
using static XiqingEdu.Enforcement.Domain.Penalties.Stage;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Rows: Closing and archive.</content>
public static partial class PenaltyProcedure
{
    private static StepRule[] ClosingRows() =>
    [
        new(Step.ExplainFinding, Explainable, Explainable, Permission.HandleCase, "承办人", Cite.Apl("第四十七条"),
            "对程序合法性检查的黄色提示说明理由；理由永久留卷。", "超过期限、偏离基准等情形不一定违法，但是必须有理由，并经得起复查。")
        {
            Guards = [ByHandler, AmberAwaitsReason], InputGuards = ["FILE-CHECK"],
        },
        new(Step.CloseCase, [Performed, NoPenaltyDecided, DismissedNoViolation, TransferredToJudicial, EnforcementTerminated, .. FallenBeforeClosing], [Closed], Permission.DecideCase, "局领导", Cite.Apl("第六十六条第一款"),
            "审批结案并确定保管期限。", "决定执行完毕、不予处罚或者撤案的，予以结案。")
        {
            Guards = [NotInvestigator, DecisionReachedParty, PublicitySettled, JudicialSettled, FellOrEnded, NothingToRefund, FileInOrder], Documents = [DocumentKind.ClosureApproval], IsMainRoad = true,
        },
        new(Step.ArchiveCase, [Closed], [Archived], Permission.ArchiveCase, "档案员", Cite.Apl("第四十七条"),
            "清点材料、编定页码，归档保存。", "对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录，归档保存。")
        {
            Guards = [FileComplete], Documents = [DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes], IsMainRoad = true,
        },
    ];
}
