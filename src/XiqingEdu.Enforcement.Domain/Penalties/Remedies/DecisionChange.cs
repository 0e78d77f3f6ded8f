using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>What became of a decision afterwards: annulled or changed by the bureau itself (《行政处罚法》第七十五条第二款) or by a remedy.</summary>
/// <param name="Number">津西青教撤字（变字）〔年〕号; empty where a remedy did it.</param>
/// <param name="On">Day on which it took effect.</param>
/// <param name="By">Leader, reconsideration organ or court.</param>
/// <param name="Reason">Facts and basis.</param>
/// <param name="Outcome">The outcome that holds instead; null where the decision fell.</param>
public sealed record DecisionChange(string Number, DateOnly On, string By, string Reason, Outcome? Outcome)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 20_000;

    /// <summary>The bureau must correct its own unlawful acts.</summary>
    public static readonly Citation Basis = Cite.Apl("第七十五条第二款");
}
