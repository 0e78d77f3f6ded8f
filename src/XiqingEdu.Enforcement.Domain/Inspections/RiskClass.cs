using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>Credit risk class; later draws take more of the riskier classes.</summary>
public enum RiskClass
{
    [Word("A 类（信用风险低）")] A,
    [Word("B 类（信用风险一般）")] B,
    [Word("C 类（信用风险较高）")] C,
    [Word("D 类（信用风险高）")] D,
}
