using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Exercises;

/// <summary>A post of an invented bureau that the owner of an exercise takes in turn.</summary>
public enum Seat
{
    [Word("主办执法人员")] LeadHandler,
    [Word("协办执法人员")] AssistantHandler,
    [Word("另一名执法人员")] OtherHandler,
    [Word("执法机构负责人")] UnitHead,
    [Word("法制审核人员")] Reviewer,
    [Word("听证主持人")] HearingHost,
    [Word("分管局领导")] Leader,
    [Word("局主要负责人")] Chief,
    [Word("集体讨论秘书")] Secretary,
    [Word("公示员")] PublicityOfficer,
    [Word("财务人员")] FinanceClerk,
    [Word("档案员")] Archivist,
}
