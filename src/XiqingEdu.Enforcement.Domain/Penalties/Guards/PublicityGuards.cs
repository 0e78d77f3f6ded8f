using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>The guards of publication, withdrawal and credit repair.</summary>
public static class PublicityGuards
{
    private static readonly Citation Open = Cite.Apl("第四十八条第一款");
    private static readonly Citation Withdraw = Cite.Apl("第四十八条第二款");

    /// <summary>Publicity is done or settled, and nothing published waits to be withdrawn.</summary>
    public static readonly Guard PublicitySettled = new("G26", "公示已完成或者已确定不予公示", Open,
        f => !f.Case.Publicity.IsSettled ? "处罚决定的公示尚未完成，也未确定不予公示。"
            : f.Case.MustWithdrawNow ? "处罚决定已被变更、撤销、确认违法或者确认无效，公示信息尚未撤回。" : null) { MendedBy = Step.PreparePublicity };

    /// <summary>There is something to publish; slight information may be published where that is necessary.</summary>
    public static readonly Guard PublicityDue = new("PUBLICITY", "处罚决定待公示", Open,
        f => f.Case.Publicity.Status is PublicityStatus.Pending or PublicityStatus.Prepared ? null
            : f.Case.MayPublishSlight(f.Law) ? null
            : f.Case is { Publicity.Status: PublicityStatus.NotRequired, Decision.Outcome.Kind: OutcomeKind.Penalty } && f.Case.NotPublishedBecause(f.Law) is { } because ? $"{because}，本案没有待公示的事项。"
            : "本案没有待公示的事项。");

    /// <summary>There is something to settle: not published, for a reason.</summary>
    public static readonly Guard PublicityOpen = new("PUBLICITY", "处罚决定待公示", Open,
        f => f.Case.Publicity.Status is PublicityStatus.Pending or PublicityStatus.Prepared ? null : "本案没有待公示的事项。");

    /// <summary>What no longer stands is not published.</summary>
    public static readonly Guard DecisionStands = new("PUBLICITY", "处罚决定没有被变更、撤销、确认违法或者确认无效", Withdraw,
        f => f.Case.MustWithdrawPublicitySince is { } since && !f.Case.MayPublishChanged ? $"处罚决定已于 {since:yyyy-MM-dd} 被变更、撤销、确认违法或者确认无效，不得公示；请办理“确定不予公示”。" : null);

    /// <summary>A draft waits for release.</summary>
    public static readonly Guard PublicityPrepared = new("PUBLICITY", "公示信息已经拟制", Cite.ThreeSystems("行政执法公示制度"),
        f => f.Case.Publicity.Status == PublicityStatus.Prepared ? null : "公示信息尚未拟制。") { MendedBy = Step.PreparePublicity };

    /// <summary>A draft or a withdrawal waits for another person.</summary>
    public static readonly Guard PublicityAwaitsApproval = new("PUBLICITY", "有待审核的公示或者撤回", Cite.ThreeSystems("行政执法公示制度"),
        f => f.Case.Publicity.Status is PublicityStatus.Prepared or PublicityStatus.Withdrawing ? null : "没有待审核的公示或者撤回。");

    /// <summary>Released by another than whoever drafted any version of it.</summary>
    public static readonly Guard NotPublicityDrafter = new("PUBLICITY", "审核人不是拟制人", Cite.ThreeSystems("行政执法公示制度"),
        f => f.Case.Publicity.DrafterIds.Contains(f.Actor.PersonId) ? "公示信息由您拟制，须由他人审核发布。" : null);

    /// <summary>Something is published.</summary>
    public static readonly Guard IsPublished = new("PUBLICITY", "公示信息正在公示", Withdraw,
        f => f.Case.Publicity.Status == PublicityStatus.Published ? null : "本案没有正在公示的信息。");

    /// <summary>A withdrawal waits for approval.</summary>
    public static readonly Guard IsWithdrawing = new("PUBLICITY", "撤回公示待审核", Withdraw,
        f => f.Case.Publicity.Status == PublicityStatus.Withdrawing ? null : "没有待审核的撤回。");

    /// <summary>The withdrawal was proposed by another.</summary>
    public static readonly Guard NotWithdrawalDrafter = new("PUBLICITY", "审核人不是提出撤回的人", Cite.ThreeSystems("行政执法公示制度"),
        f => f.Case.Publicity.WithdrawalById == f.Actor.PersonId ? "撤回由您提出，须由他人审核。" : null);

    /// <summary>The shortest period of publication is over and no application is pending.</summary>
    public static readonly Guard RepairPossible = new("CREDIT", "最短公示期已经届满且没有在办的修复申请", Cite.CreditRepair("申请条件"),
        f => f.Case.PublicNotice is not { } notice ? "本案没有正在公示的信息。"
            : notice.Repair == RepairStatus.Applied ? "信用修复申请已经登记，等待结果。"
            : f.Law.Today <= notice.MinUntil ? $"最短公示期至 {notice.MinUntil:yyyy-MM-dd} 届满，届满后当事人方可申请信用修复。"
            : null);

    /// <summary>An application for repair is pending.</summary>
    public static readonly Guard RepairApplied = new("CREDIT", "信用修复申请已经登记", Cite.CreditRepair("办理"),
        f => f.Case.PublicNotice?.Repair == RepairStatus.Applied ? null : "没有在办的信用修复申请。") { MendedBy = Step.RecordRepairApplication };

    /// <summary>The longest period of publication is over.</summary>
    public static readonly Guard PublicationEnded = new("CREDIT", "公示期已经届满", Cite.CreditRepair("公示期限"),
        f => f.Case.PublicNotice is { } notice && f.Law.Today <= notice.MaxUntil ? $"公示期至 {notice.MaxUntil:yyyy-MM-dd} 届满，现在仍在公示期内。" : null);
}
