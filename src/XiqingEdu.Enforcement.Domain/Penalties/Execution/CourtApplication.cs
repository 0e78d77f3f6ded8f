using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>强制执行申请书 with what 《行政强制法》第五十五条 demands beside it.</summary>
/// <param name="Number">津西青教强申字〔年〕号.</param>
/// <param name="On">Day of the application.</param>
/// <param name="SignedBy">The leader who signed (第五十五条第二款).</param>
/// <param name="Court">The court asked.</param>
/// <param name="PartyOpinion">The party's opinion and how the demand went.</param>
/// <param name="ObjectOfEnforcement">What is to be enforced.</param>
/// <param name="Answers">What the court did, oldest first.</param>
public sealed record CourtApplication(
    string Number, DateOnly On, string SignedBy, string Court, string PartyOpinion, string ObjectOfEnforcement, IReadOnlyList<CourtAnswer> Answers)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000, CourtMaxLength = 200;

    /// <summary>The law that demands the bundle.</summary>
    public static readonly Citation Basis = Cite.Acl("第五十三条至第五十五条");
}
