namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>How many persons are certified officers at the end of a day: counted from events, never a stored number (law.md section 5).</summary>
public static class Headcount
{
    /// <summary>The persons with a certificate that counts at the end of the day; each person once.</summary>
    public static IReadOnlySet<Guid> On(IEnumerable<Certificate> certificates, DateOnly day) =>
        certificates.Where(c => c.IsHeldOn(day)).Select(c => c.PersonId).ToHashSet();
}
