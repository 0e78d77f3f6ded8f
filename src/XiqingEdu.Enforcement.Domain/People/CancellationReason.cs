using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Why a certificate is cancelled (law.md section 5).</summary>
public enum CancellationReason
{
    [Word("退休")] Retired,
    [Word("调离")] TransferredOut,
    [Word("不再从事执法")] LeftEnforcementPost,
    [Word("辞职")] Resigned,
    [Word("辞退")] Dismissed,
    [Word("死亡")] Deceased,
    [Word("机构撤销")] UnitAbolished,
}
