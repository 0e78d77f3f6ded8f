using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>What kind of object of inspection an institution is (law.md section 6).</summary>
public enum InstitutionKind
{
    [Word("中小学校")] School,
    [Word("幼儿园")] Kindergarten,
    [Word("校外培训机构")] TrainingInstitution,
}
