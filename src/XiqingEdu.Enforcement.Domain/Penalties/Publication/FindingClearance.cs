namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>A doubtful place that the approver let pass, with the reason; kept on the file.</summary>
/// <param name="Key">The finding.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Reason">Why it may be published.</param>
public sealed record FindingClearance(string Key, string Text, string Reason)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;
}
