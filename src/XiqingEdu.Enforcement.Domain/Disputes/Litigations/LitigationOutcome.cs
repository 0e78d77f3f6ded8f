using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>What a judgment or ruling says; one judgment may say several things (law.md 4.2, articles of 《行政诉讼法》).</summary>
public enum LitigationOutcome
{
    [Word("不予立案")] NotDocketed,
    [Word("驳回起诉")] ActionDismissed,
    [Word("准许撤诉")] WithdrawalPermitted,
    [Word("按撤诉处理")] DeemedWithdrawn,
    [Word("驳回诉讼请求")] ClaimsDismissed,
    [Word("撤销")] Revoked,
    [Word("部分撤销")] PartiallyRevoked,
    [Word("责令履行法定职责")] OrderedToPerform,
    [Word("判决给付")] OrderedToPay,
    [Word("确认违法")] ConfirmedIllegal,
    [Word("确认无效")] ConfirmedInvalid,
    [Word("变更")] Modified,
    [Word("判决赔偿、补偿")] CompensationOrdered,
    [Word("调解")] Mediated,
    [Word("终结诉讼")] Terminated,
    [Word("维持原判")] Affirmed,
    [Word("改判")] Reversed,
    [Word("发回重审")] Remanded,
}
