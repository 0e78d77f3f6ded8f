using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>The tier that the circumstances of a case suggest, with the reason. It proposes; the handlers state what they apply.</summary>
/// <param name="Kind">Whether a penalty is to be imposed.</param>
/// <param name="Tier">The tier; null where none is to be imposed.</param>
/// <param name="Reasoning">The reason with its articles, in one Chinese sentence.</param>
public sealed record DiscretionProposal(OutcomeKind Kind, DiscretionTier? Tier, string Reasoning)
{
    /// <summary>
    /// Proposes. A duty to exempt comes first; then lighter and heavier circumstances. Both together cancel out, except
    /// that a minor is never punished but lighter or mitigated (第三十条). The party's age is read by itself.
    /// </summary>
    public static DiscretionProposal Of(IEnumerable<DiscretionFactor> ticked, Party party, DateOnly actUntil)
    {
        var age = party.AgeOn(actUntil);
        var factors = ticked.Concat(age < 14 ? [DiscretionFactor.Under14] : age < 18 ? [DiscretionFactor.From14To18] : []).Distinct().Order().ToList();
        var exempt = With(factors, FactorEffect.MustExempt);
        if (exempt.Count > 0)
        {
            return new(OutcomeKind.NoPenalty, null, $"{Because(exempt)}，应当不予行政处罚。");
        }

        var (lighter, heavier, may) = (With(factors, FactorEffect.MustLighten, FactorEffect.MayLighten), With(factors, FactorEffect.Aggravate), With(factors, FactorEffect.MayExempt));
        var first = may.Count > 0 ? $"{Because(may)}，可以不予行政处罚；给予行政处罚的，" : "";
        if (lighter.Count > 0 && (heavier.Count == 0 || factors.Contains(DiscretionFactor.From14To18)))
        {
            var word = lighter.Any(f => f.Effect() == FactorEffect.MustLighten) ? "应当" : "可以";
            return new(OutcomeKind.Penalty, DiscretionTier.Lighter,
                $"{first}{Because(lighter)}，{word}从轻或者减轻行政处罚，建议从轻；减轻的，罚款可以低于法定最低幅度，须写明理由。{(heavier.Count > 0 ? $"另{Because(heavier)}，在从轻幅度内考虑。" : "")}");
        }

        return (lighter.Count, heavier.Count) switch
        {
            (0, 0) => new(OutcomeKind.Penalty, may.Count > 0 ? DiscretionTier.Lighter : DiscretionTier.Ordinary,
                may.Count > 0 ? $"{first}建议从轻。" : "没有勾选从轻、减轻、从重情节，建议按一般档次处罚（《中华人民共和国行政处罚法》第五条第二款：与违法行为的事实、性质、情节以及社会危害程度相当）。"),
            (0, _) => new(OutcomeKind.Penalty, DiscretionTier.Heavier, $"{first}{Because(heavier)}，建议从重。"),
            _ => new(OutcomeKind.Penalty, DiscretionTier.Ordinary, $"{first}{Because(lighter)}；同时{Because(heavier)}。从轻与从重情节并存，建议在一般档次内综合裁量，并写明理由。"),
        };
    }

    private static List<DiscretionFactor> With(IEnumerable<DiscretionFactor> factors, params FactorEffect[] effects) => [.. factors.Where(f => effects.Contains(f.Effect()))];

    private static string Because(IEnumerable<DiscretionFactor> factors) => string.Join("；", factors.Select(f => $"{f.Word()}（{f.Article()}）"));
}
