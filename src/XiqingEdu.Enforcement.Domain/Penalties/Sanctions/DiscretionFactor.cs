using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>A circumstance to which the law ties a lighter, a mitigated, a heavier or no penalty (law.md 3.3, G18). What it does: <see cref="DiscretionFactors"/>.</summary>
public enum DiscretionFactor
{
    [Word("不满十四周岁的未成年人有违法行为")] Under14,
    [Word("精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为")] MentalIncapacity,
    [Word("违法行为轻微并及时改正，没有造成危害后果")] MinorCorrectedNoHarm,
    [Word("当事人有证据足以证明没有主观过错")] NoSubjectiveFault,
    [Word("初次违法且危害后果轻微并及时改正")] FirstOffenceSlightHarmCorrected,
    [Word("已满十四周岁不满十八周岁的未成年人有违法行为")] From14To18,
    [Word("主动消除或者减轻违法行为危害后果")] HarmRemoved,
    [Word("受他人胁迫或者诱骗实施违法行为")] Coerced,
    [Word("主动供述行政机关尚未掌握的违法行为")] Confessed,
    [Word("配合行政机关查处违法行为有立功表现")] MeritoriousService,
    [Word("法律、法规、规章规定其他应当从轻或者减轻")] OtherStatutoryLighter,
    [Word("尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人有违法行为")] ImpairedCapacity,
    [Word("符合裁量基准规定的从轻情形")] BenchmarkLighter,
    [Word("违反重大传染病疫情等突发事件应对措施")] EmergencyMeasures,
    [Word("符合裁量基准规定的从重情形")] BenchmarkHeavier,
}
