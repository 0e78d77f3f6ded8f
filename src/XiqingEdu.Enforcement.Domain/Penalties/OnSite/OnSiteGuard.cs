using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>A condition of a step of the summary procedure.</summary>
/// <param name="Code">G01 to G27 of law.md 2.3, or a word for a rule of the summary procedure itself.</param>
/// <param name="Title">What must hold, in Chinese.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Fault">What is missing, as a Chinese sentence; null when nothing is.</param>
public sealed record OnSiteGuard(string Code, string Title, Citation Article, Func<OnSiteFacts, string?> Fault) : Guard<OnSiteFacts>(Code, Title, Article, Fault);
