using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>One statutory rule of the file check.</summary>
/// <param name="Code">Key of the rule; G01 to G27 where law.md 2.3 numbers it, with a suffix where one guard has several rules.</param>
/// <param name="Title">What the law demands, in Chinese.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="MendedBy">The step on whose page it is mended; null where nothing can mend it any more.</param>
/// <param name="Look">What it finds; null where the rule does not apply to the case, or not yet.</param>
public sealed record FileRule(string Code, string Title, Citation Article, Step? MendedBy, Func<PenaltyCase, LegalFrame, FileFinding?> Look);
