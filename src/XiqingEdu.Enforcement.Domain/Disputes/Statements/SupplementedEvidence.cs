namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>Evidence added after the bundle was handed in.</summary>
/// <param name="Item">The piece.</param>
/// <param name="Ground">What lets the bureau add it.</param>
/// <param name="Consent">Number and date of the consent or demand of the organ or court.</param>
/// <param name="On">When it was handed in.</param>
/// <param name="ByName">Who recorded it.</param>
public sealed record SupplementedEvidence(EvidenceItem Item, SupplementGround Ground, string Consent, DateOnly On, string ByName)
{
    /// <summary>Longest consent, in characters.</summary>
    public const int ConsentMaxLength = 500;
}
