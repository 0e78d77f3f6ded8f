using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Rules;

/// <summary>One rule looked at: what it found, in a sentence, with its article.</summary>
public sealed record RuleCheck(string Code, CheckResult Result, Citation Article, string Sentence)
{
    /// <summary>Refuses when the check is red.</summary>
    public void Enforce(string? field = null)
    {
        if (Result == CheckResult.Red)
        {
            throw new RuleViolation(Code, Article, Sentence, field);
        }
    }
}
