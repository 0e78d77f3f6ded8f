namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>The bureau put its own on-the-spot penalty right instead of forwarding the application (《行政复议法》第三十二条).</summary>
/// <param name="On">When.</param>
/// <param name="Correction">What was put right and how.</param>
/// <param name="Told">How and when the applicant was told.</param>
/// <param name="By">Name of the leader who decided it.</param>
/// <param name="Annuls">The penalty is annulled as a whole; otherwise only something beside it was put right, and it stands.</param>
public sealed record OwnCorrection(DateOnly On, string Correction, string Told, string By, bool Annuls)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000;
}
