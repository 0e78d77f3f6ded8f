namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>The reason that a handler put on the file for an amber finding. It stays.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Fact">The finding explained, in its words of that day: another fact needs another reason.</param>
/// <param name="Reason">Why it is as it is.</param>
/// <param name="On">Day.</param>
/// <param name="By">Name of the handler.</param>
public sealed record FindingExplanation(string Code, string Fact, string Reason, DateOnly On, string By)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 5000;
}
