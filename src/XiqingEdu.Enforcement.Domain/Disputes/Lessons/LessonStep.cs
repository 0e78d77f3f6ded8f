using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Lessons;

/// <summary>Where in an act a defect lies.</summary>
public enum LessonStep
{
    [Word("主体和职权")] Authority,
    [Word("立案和调查取证")] Investigation,
    [Word("告知、陈述申辩和听证")] Notice,
    [Word("法制审核和集体讨论")] Review,
    [Word("事实认定和证据")] Facts,
    [Word("法律适用")] Law,
    [Word("裁量")] Discretion,
    [Word("文书制作")] Document,
    [Word("送达和期限")] Service,
    [Word("履行职责和答复")] Duty,
    [Word("其他")] Other,
}
