using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Whether an outcome stands inside the law and the benchmark (law.md G07, G18, G21).</summary>
public static class OutcomeRules
{
    private static readonly Citation Discretion = Cite.Apl("第三十四条");
    private static readonly Citation Range = Cite.Apl("第五条第二款");

    /// <summary>Refuses an outcome that the violation's article, the party's age or the benchmark does not allow.</summary>
    public static void Ensure(Outcome outcome, Violation violation, Party party, DateOnly actUntil)
    {
        var age = party.AgeOn(actUntil);
        if (age < 14)
        {
            Require.That(outcome is { Kind: OutcomeKind.NoPenalty, NoPenaltyReason: NoPenaltyReason.Under14 } || outcome.Kind == OutcomeKind.Dismissal,
                "G21", Cite.Apl("第三十条"), $"当事人行为时 {age} 周岁，不满十四周岁，不予行政处罚，责令监护人加以管教。", "OutcomeKind");
        }

        switch (outcome.Kind)
        {
            case OutcomeKind.Penalty:
                EnsurePenalties(outcome, violation);
                Require.That(age is null or >= 18 || outcome.Tier is DiscretionTier.Mitigated or DiscretionTier.Lighter, "G21", Cite.Apl("第三十条"),
                    $"当事人行为时 {age} 周岁，已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚。", "Tier");
                break;
            case OutcomeKind.NoPenalty:
                Require.That(outcome.NoPenaltyReason is not null, "G18", Cite.Apl("第五十七条第一款第（二）项"), "请选择不予行政处罚的法定理由。", "NoPenaltyReason");
                break;
            case OutcomeKind.Dismissal:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    private static void EnsurePenalties(Outcome outcome, Violation violation)
    {
        Require.That(outcome.Penalties.Count > 0, "G07", Cite.Apl("第九条"), "请至少选择一种行政处罚。", "Penalties");
        Require.That(outcome.Penalties.Select(p => p.Kind).Distinct().Count() == outcome.Penalties.Count, "G07", Cite.Apl("第九条"), "同一种行政处罚只列一次。", "Penalties");
        foreach (var penalty in outcome.Penalties)
        {
            penalty.EnsureComplete();
            var options = violation.Options.Where(o => o.Kind == penalty.Kind && o.Seriousness <= outcome.Seriousness).ToList();
            Require.That(options.Count > 0, "G07", Range,
                $"“{violation.CauseOfAction}”在{outcome.Seriousness.Word()}时不适用{penalty.Kind.Word()}；依据为{violation.PenaltyBasis}。", "Penalties");
            var option = options.MaxBy(o => o.Seriousness)!;
            if (penalty.Kind == PenaltyKind.Fine)
            {
                EnsureFine(outcome, violation, penalty, option);
            }
            else if (penalty.Kind == PenaltyKind.ConfiscateIllegalGains)
            {
                Require.That(penalty.AmountFen == outcome.IllegalGainsFen, "G07", Cite.Apl("第二十八条第二款"),
                    $"没收金额 {Money.Text(penalty.AmountFen)} 应等于退赔后的违法所得 {Money.Text(outcome.IllegalGainsFen)}。", "IllegalGainsYuan");
            }
        }
    }

    private static void EnsureFine(Outcome outcome, Violation violation, Penalty fine, PenaltyOption option)
    {
        if (option.Range(outcome.IllegalGainsFen) is { } lawful)
        {
            var below = outcome.Tier == DiscretionTier.Mitigated;
            Require.That(fine.AmountFen <= lawful.Max && (below || fine.AmountFen >= lawful.Min), "G07", Range,
                $"罚款 {Money.Text(fine.AmountFen)} 超出法定幅度 {Money.Text(lawful.Min)} 至 {Money.Text(lawful.Max)}（{option.Text}）。", "FineYuan");
        }

        if (violation.Tiers.FirstOrDefault(t => t.Tier == outcome.Tier && t.Seriousness == outcome.Seriousness) is { } band)
        {
            var (min, max) = band.Range(outcome.IllegalGainsFen);
            Require.That(outcome.DeviationReason.Length > 0 || (fine.AmountFen >= min && fine.AmountFen <= max), "G07", Discretion,
                $"罚款 {Money.Text(fine.AmountFen)} 不在裁量基准“{outcome.Tier.Word()}”档 {Money.Text(min)} 至 {Money.Text(max)} 之内；偏离基准的，须写明理由并经集体讨论和负责人批准。", "DeviationReason");
        }
        else
        {
            Require.That(outcome.DeviationReason.Length > 0 || violation.Tiers.Count == 0, "G07", Discretion,
                $"裁量基准没有“{outcome.Seriousness.Word()}—{outcome.Tier.Word()}”这一档；确需适用的，须写明偏离基准的理由。", "DeviationReason");
        }
    }
}
