using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>What outcomes of suits mean: which are lost, and which may stand together at which instance (law.md 4.2, 4.3).</summary>
public static class LitigationOutcomes
{
    /// <summary>An effective judgment that contains any of these is lost (败诉).</summary>
    public static readonly IReadOnlyList<LitigationOutcome> Losing =
    [
        LitigationOutcome.Revoked, LitigationOutcome.PartiallyRevoked, LitigationOutcome.Modified, LitigationOutcome.ConfirmedIllegal,
        LitigationOutcome.ConfirmedInvalid, LitigationOutcome.OrderedToPerform, LitigationOutcome.OrderedToPay, LitigationOutcome.CompensationOrdered,
    ];

    /// <summary>Outcomes that only a court above, or a retrial, can reach (《行政诉讼法》第八十九条).</summary>
    public static readonly IReadOnlyList<LitigationOutcome> AboveFirstOnly =
        [LitigationOutcome.Affirmed, LitigationOutcome.Reversed, LitigationOutcome.Remanded];

    /// <summary>The appeal or application for retrial ended; what the court below decided stands.</summary>
    public static readonly IReadOnlyList<LitigationOutcome> LeavingStanding =
        [LitigationOutcome.Affirmed, LitigationOutcome.WithdrawalPermitted, LitigationOutcome.DeemedWithdrawn];

    /// <summary>Outcomes of a first instance against which no appeal lies; they take effect at once.</summary>
    public static readonly IReadOnlyList<LitigationOutcome> Unappealable =
        [LitigationOutcome.WithdrawalPermitted, LitigationOutcome.DeemedWithdrawn, LitigationOutcome.Mediated, LitigationOutcome.Terminated];

    private static readonly IReadOnlyList<LitigationOutcome> Alone =
    [
        LitigationOutcome.NotDocketed, LitigationOutcome.ActionDismissed, LitigationOutcome.WithdrawalPermitted, LitigationOutcome.DeemedWithdrawn,
        LitigationOutcome.Mediated, LitigationOutcome.Terminated, LitigationOutcome.Affirmed, LitigationOutcome.Remanded,
    ];

    /// <summary>
    /// Refuses outcomes that do not fit the instance or each other: none at all; 维持原判, 改判 and 发回重审 at first instance; 改判 without what
    /// was decided instead; above the first instance a decision on the claims without 改判; 不予立案 above the first instance;
    /// and outcomes that end the suit by themselves together with others.
    /// </summary>
    public static void Ensure(InstanceLevel level, IReadOnlyCollection<LitigationOutcome> outcomes)
    {
        var article = level == InstanceLevel.First ? Cite.All("第七章第二节") : Cite.All("第八十九条");
        const string field = "Outcomes";
        Require.That(outcomes.Count > 0, "ALL-OUTCOME", article, "请选择裁判结果。", field);
        if (level == InstanceLevel.First)
        {
            var above = outcomes.Where(AboveFirstOnly.Contains).ToList();
            Require.That(above.Count == 0, "ALL-OUTCOME-FIRST", Cite.All("第八十九条"),
                $"“{string.Join("、", above.Select(o => o.Word()))}”只能由二审或者再审作出，不适用于一审。", field);
            EnsureAlone(outcomes, article, field);
            return;
        }

        if (outcomes.Contains(LitigationOutcome.Reversed))
        {
            var instead = outcomes.Where(o => o != LitigationOutcome.Reversed).ToList();
            Require.That(instead.Count > 0, "ALL-OUTCOME-REVERSED", article, "改判的，须一并选择改判后的内容（如撤销、确认违法、驳回诉讼请求）。", field);
            Require.That(!instead.Any(o => LeavingStanding.Contains(o) || o is LitigationOutcome.Remanded), "ALL-OUTCOME-MIXED", article,
                "改判不能与维持原判、发回重审、撤诉同时登记。", field);
            EnsureAlone(instead, article, field);
            return;
        }

        var own = outcomes.Where(o => Losing.Contains(o) || o is LitigationOutcome.ClaimsDismissed or LitigationOutcome.ActionDismissed or LitigationOutcome.NotDocketed).ToList();
        Require.That(own.Count == 0, "ALL-OUTCOME-ABOVE", article,
            $"{level.Word()}直接对诉讼请求作出“{string.Join("、", own.Select(o => o.Word()))}”的，须同时选择“改判”；未改变原裁判的，请选择“维持原判”。", field);
        EnsureAlone(outcomes, article, field);
    }

    private static void EnsureAlone(IReadOnlyCollection<LitigationOutcome> outcomes, Citation article, string field)
    {
        if (outcomes.Count > 1 && outcomes.Any(Alone.Contains))
        {
            throw new RuleViolation("ALL-OUTCOME-MIXED", article,
                $"“{outcomes.First(Alone.Contains).Word()}”不能与其他裁判结果同时登记。", field);
        }

        Require.That(outcomes.Count == 1 || !outcomes.Contains(LitigationOutcome.Revoked) || !outcomes.Contains(LitigationOutcome.PartiallyRevoked),
            "ALL-OUTCOME-MIXED", article, "撤销与部分撤销不能同时登记。", field);
    }
}
