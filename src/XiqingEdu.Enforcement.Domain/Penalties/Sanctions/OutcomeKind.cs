using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>How a case is to end (《行政处罚法》第五十七条第一款).</summary>
public enum OutcomeKind
{
    [Word("给予行政处罚")] Penalty,
    [Word("不予行政处罚")] NoPenalty,
    [Word("违法事实不能成立，撤销案件")] Dismissal,
}
