using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>One reconsideration or suit over the decision: in it no surcharge is counted (《行政处罚法》第七十三条第三款).</summary>
/// <param name="DisputeId">The reconsideration or litigation.</param>
/// <param name="Channel">Which of the two.</param>
/// <param name="From">Day of acceptance; counted as a stopped day.</param>
/// <param name="Until">Day on which the result took effect; null while it runs.</param>
public sealed record RemedyPeriod(Guid DisputeId, RemedyChannel Channel, DateOnly From, DateOnly? Until)
{
    /// <summary>How it ended; null while it runs.</summary>
    public RemedyResult? Result { get; init; }

    /// <summary>Times in which the decision is not carried out, oldest first (《行政复议法》第四十二条、《行政诉讼法》第五十六条).</summary>
    public IReadOnlyList<StayOfExecution> Stays { get; init; } = [];

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>In one line.</summary>
    public string Text => $"{Channel.Word()}，{From:yyyy-MM-dd} 至 {(Until is { } until ? $"{until:yyyy-MM-dd}" : "今")}";
}
