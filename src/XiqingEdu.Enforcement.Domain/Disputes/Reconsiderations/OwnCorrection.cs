namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>The bureau put its own on-the-spot penalty right instead of forwarding the application (《行政复议法》第三十二条).</summary>
/// <param name="On">When.</param>
/// <param name="Correction">What was put right and how.</param>
/// <param name="Told">How and when the applicant was told.</param>
public sealed record OwnCorrection(DateOnly On, string Correction, string Told)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000;
}
