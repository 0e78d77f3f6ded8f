using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>Where the repair of the party's credit stands (信用修复, 《信用修复管理办法》).</summary>
public enum RepairStatus
{
    [Word("未申请")] None,
    [Word("已申请")] Applied,
    [Word("已修复")] Repaired,
}
