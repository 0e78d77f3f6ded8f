using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>
/// One condition of a step that can be asked before anything is typed: the same call answers "may I?" and "why not?".
/// Conditions on what is typed are refused by the verb with codes of the same list.
/// </summary>
/// <typeparam name="TFacts">What it looks at.</typeparam>
/// <param name="Code">G01 to G27 of law.md 2.3, or a word for a rule of the procedure itself.</param>
/// <param name="Title">What must hold, in Chinese.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Fault">What is missing, as a Chinese sentence; null when nothing is.</param>
public abstract record Guard<TFacts>(string Code, string Title, Citation Article, Func<TFacts, string?> Fault)
{
    /// <summary>Green with the title, or red with what is missing.</summary>
    public RuleCheck Check(TFacts facts) => Fault(facts) is { } missing
        ? new RuleCheck(Code, CheckResult.Red, Article, missing)
        : new RuleCheck(Code, CheckResult.Green, Article, Title);
}
