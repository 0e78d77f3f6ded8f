using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>How a case is proposed or decided to end.</summary>
/// <param name="Kind">Penalty, no penalty, dismissal.</param>
/// <param name="Penalties">The penalties; empty unless <paramref name="Kind"/> is Penalty.</param>
/// <param name="Seriousness">Degree of circumstances.</param>
/// <param name="Tier">Tier of the benchmark that was applied.</param>
/// <param name="IllegalGainsFen">Illegal gains in 分, after restitution; 0 where there are none.</param>
/// <param name="DeviationReason">Why the benchmark is left; empty where it is kept.</param>
/// <param name="NoPenaltyReason">Why no penalty is imposed.</param>
public sealed record Outcome(
    OutcomeKind Kind, IReadOnlyList<Penalty> Penalties, Seriousness Seriousness, DiscretionTier Tier, long IllegalGainsFen,
    string DeviationReason, NoPenaltyReason? NoPenaltyReason)
{
    /// <summary>The circumstances that were weighed; empty where none was ticked.</summary>
    public IReadOnlyList<DiscretionFactor> Factors { get; init; } = [];

    /// <summary>Dismissal because the violation is not established.</summary>
    public static Outcome Dismissal { get; } = new(OutcomeKind.Dismissal, [], Seriousness.Ordinary, DiscretionTier.Ordinary, 0, "", null);

    /// <summary>No penalty, for a reason of law.</summary>
    public static Outcome NoPenalty(NoPenaltyReason reason) => new(OutcomeKind.NoPenalty, [], Seriousness.Ordinary, DiscretionTier.Ordinary, 0, "", reason);

    /// <summary>The whole fine in 分; 0 where none is imposed.</summary>
    public long FineFen => Penalties.Where(p => p.Kind == PenaltyKind.Fine).Sum(p => p.AmountFen);

    /// <summary>Fine and confiscated gains in 分, without surcharge.</summary>
    public long PayableFen => Penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains).Sum(p => p.AmountFen);

    /// <summary>The heaviest kind, under which statistics count the decision; null without penalties.</summary>
    public PenaltyKind? Heaviest => Penalties.Count == 0 ? null : Penalties.MaxBy(p => p.Kind.Rank())!.Kind;

    /// <summary>In one line.</summary>
    public string Text => Kind switch
    {
        OutcomeKind.Penalty => string.Join("；", Penalties.Select(p => p.Text)),
        OutcomeKind.NoPenalty => $"不予行政处罚：{NoPenaltyReason!.Value.Word()}",
        _ => Kind.Word(),
    };
}
