using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Transfers;

/// <summary>Where a suspicion of crime stands, beside the stage of the case.</summary>
public enum CriminalStatus
{
    [Word("无")] None,
    [Word("已报告涉嫌犯罪")] Reported,
    [Word("不批准移送")] NotApproved,
    [Word("已移送")] Transferred,
    [Word("司法机关已立案")] Accepted,
    [Word("司法机关不予立案")] NotFiled,
}
