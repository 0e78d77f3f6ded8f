using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>What reconsideration, litigation or the bureau itself has done to the decision, beside the stage of the case.</summary>
public enum RemedyStatus
{
    [Word("无")] None,
    [Word("行政复议中")] UnderReconsideration,
    [Word("行政诉讼中")] UnderLitigation,
    [Word("维持")] Upheld,
    [Word("已变更")] Changed,
    [Word("已撤销或者确认违法、无效")] Annulled,
}
