using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>
/// A time in which the case rests (中止). 《行政处罚法》 knows no suspension of the 90 days: the clock stops only where the leader
/// names the statute, regulation or rule that says so (第六十条, law.md 14 no. 2).
/// </summary>
/// <param name="From">First day.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExcludingBasis">The provision that takes these days off the period; empty where none does.</param>
/// <param name="Until">Day of resumption; null while it rests.</param>
public sealed record Suspension(DateOnly From, string Reason, string ExcludingBasis, DateOnly? Until)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The law that leaves it to other provisions.</summary>
    public static readonly Citation Basis = Cite.Apl("第六十条");
}
