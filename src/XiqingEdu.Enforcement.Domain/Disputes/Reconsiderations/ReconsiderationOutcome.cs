using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>How a reconsideration ended; the article of 《行政复议法》 (2023) in brackets of law.md 4.1.</summary>
public enum ReconsiderationOutcome
{
    [Word("不予受理")] NotAccepted,
    [Word("驳回申请")] ApplicationDismissed,
    [Word("维持")] Upheld,
    [Word("驳回请求")] ClaimDismissed,
    [Word("变更")] Modified,
    [Word("撤销")] Revoked,
    [Word("部分撤销")] PartiallyRevoked,
    [Word("确认违法")] ConfirmedIllegal,
    [Word("确认无效")] ConfirmedInvalid,
    [Word("责令履行")] OrderedToPerform,
    [Word("调解")] Mediated,
    [Word("终止（撤回申请、和解）")] TerminatedWithdrawn,
    [Word("终止（其他情形）")] TerminatedOther,
}
