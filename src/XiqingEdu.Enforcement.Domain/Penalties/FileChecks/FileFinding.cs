using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>What a rule found in the file.</summary>
/// <param name="Result">In order, possible with a reason, or not in order.</param>
/// <param name="Fact">The fact it looked at, as a Chinese sentence.</param>
/// <param name="Reason">A reason that the file holds already, such as the basis for a late decision; empty where there is none.</param>
public sealed record FileFinding(CheckResult Result, string Fact, string Reason = "")
{
    internal static FileFinding Green(string fact) => new(CheckResult.Green, fact);

    internal static FileFinding Amber(string fact, string reason = "") => new(CheckResult.Amber, fact, reason);

    internal static FileFinding Red(string fact) => new(CheckResult.Red, fact);

    internal static FileFinding Of(bool inOrder, string good, string bad) => inOrder ? Green(good) : Red(bad);
}
