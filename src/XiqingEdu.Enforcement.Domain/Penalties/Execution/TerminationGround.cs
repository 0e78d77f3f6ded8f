using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>Grounds on which enforcement ends (《行政强制法》第三十九条第二款、第四十条).</summary>
public enum TerminationGround
{
    [Word("公民死亡，无遗产可供执行，又无义务承受人")] CitizenDied,
    [Word("法人或者其他组织终止，无财产可供执行，又无义务承受人")] OrganisationEnded,
    [Word("执行标的灭失")] ObjectLost,
    [Word("据以执行的行政决定被撤销")] DecisionAnnulled,
    [Word("中止执行满三年未恢复执行，没有明显社会危害，当事人确无能力履行")] SuspendedThreeYears,
    [Word("行政机关认为需要终结执行的其他情形")] Other,
}
