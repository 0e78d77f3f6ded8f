using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>Where a piece of the bundle comes from.</summary>
public enum EvidenceSource
{
    [Word("案卷文书")] CaseDocument,
    [Word("案卷证据")] CaseEvidence,
    [Word("法律依据")] Norm,
    [Word("其他材料")] Other,
}
