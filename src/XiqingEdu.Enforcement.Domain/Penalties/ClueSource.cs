using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Where a clue came from.</summary>
public enum ClueSource
{
    [Word("监督检查发现")] Inspection,
    [Word("投诉举报")] ComplaintReport,
    [Word("上级交办")] Assigned,
    [Word("其他机关移送")] Transferred,
    [Word("媒体反映")] Media,
    [Word("乡镇（街道）报送")] Township,
}
