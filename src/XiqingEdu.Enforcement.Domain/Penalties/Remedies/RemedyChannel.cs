using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>The way on which the party attacks the decision.</summary>
public enum RemedyChannel
{
    [Word("行政复议")] Reconsideration,
    [Word("行政诉讼")] Litigation,
}
