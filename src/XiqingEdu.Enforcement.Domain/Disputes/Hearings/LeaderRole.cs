using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Hearings;

/// <summary>Who counts as the responsible leader (负责人): law.md 4.2, 负责人出庭应诉规定第二条.</summary>
public enum LeaderRole
{
    [Word("正职负责人")] Head,
    [Word("副职负责人")] Deputy,
    [Word("参与分管的负责人")] InCharge,
}
