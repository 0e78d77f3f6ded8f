using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>A rule that applies to the case, what it found, and the reason on the file where it is amber.</summary>
public sealed record FileCheckItem(FileRule Rule, FileFinding Finding, FindingExplanation? Explanation)
{
    /// <summary>Whether an amber finding still waits for its reason.</summary>
    public bool AwaitsReason => Finding is { Result: CheckResult.Amber, Reason.Length: 0 } && Explanation is null;
}
