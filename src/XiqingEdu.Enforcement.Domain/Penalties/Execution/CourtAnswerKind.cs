using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>What the court did with an application for enforcement (《行政强制法》第五十六条至第五十八条).</summary>
public enum CourtAnswerKind
{
    [Word("受理")] Accepted,
    [Word("裁定准予执行")] Ruled,
    [Word("不予受理或者裁定不予执行")] Refused,
    [Word("已向上一级人民法院申请复议")] ReviewRequested,
}
