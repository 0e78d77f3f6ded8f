namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The unit head's finding that a case needs no legal review (《行政处罚法》第五十八条第一款 leaves cases out), bound to the file like a review.</summary>
/// <param name="On">Day of the finding.</param>
/// <param name="By">Name of the unit head.</param>
/// <param name="Reason">Why none of the four situations is given.</param>
/// <param name="DossierHash">SHA-256 of the file at that moment.</param>
public sealed record ReviewWaiver(DateOnly On, string By, string Reason, string DossierHash);
