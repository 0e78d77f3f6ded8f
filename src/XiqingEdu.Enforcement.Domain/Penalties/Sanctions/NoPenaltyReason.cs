using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Why no penalty is imposed (law.md G18).</summary>
public enum NoPenaltyReason
{
    [Word("违法行为轻微并及时改正，没有造成危害后果（第三十三条第一款）")] MinorCorrectedNoHarm,
    [Word("初次违法且危害后果轻微并及时改正（第三十三条第一款）")] FirstOffenceSlightHarmCorrected,
    [Word("当事人有证据足以证明没有主观过错（第三十三条第二款）")] NoSubjectiveFault,
    [Word("不满十四周岁的未成年人有违法行为（第三十条）")] Under14,
    [Word("精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为（第三十一条）")] MentalIncapacity,
    [Word("超过追究时效（第三十六条）")] LimitationExpired,
}
