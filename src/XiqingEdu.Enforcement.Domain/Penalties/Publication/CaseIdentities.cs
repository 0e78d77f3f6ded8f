namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>What the case knows about persons, for the detector and for de-identification.</summary>
/// <param name="Names">Names that are looked for.</param>
/// <param name="CitizenName">The party's name where it is a natural person; otherwise empty.</param>
/// <param name="CitizenAddress">The party's address where it is a natural person; otherwise empty.</param>
/// <param name="PartyPhone">The party's telephone; empty where none is recorded.</param>
/// <param name="PartyCreditCode">The party's own credit code, which is published.</param>
/// <param name="BureauPhone">The bureau's own telephone, which is public.</param>
/// <param name="IsMinor">Whether the party is a minor.</param>
/// <param name="Today">Against which birth dates are judged.</param>
public sealed record CaseIdentities(
    IReadOnlyList<ProtectedName> Names, string CitizenName, string CitizenAddress, string PartyPhone, string PartyCreditCode, string BureauPhone, bool IsMinor, DateOnly Today)
{
    /// <summary>Nothing known: numbers are still found.</summary>
    public static CaseIdentities None(DateOnly today) => new([], "", "", "", "", "", false, today);
}
