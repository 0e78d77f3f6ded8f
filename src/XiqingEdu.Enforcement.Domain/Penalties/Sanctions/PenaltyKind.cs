using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Kinds of penalty, light to heavy (《行政处罚法》第九条; order of the yearly statistics, law.md 3.1). 行政拘留 is not the bureau's.</summary>
public enum PenaltyKind
{
    [Word("警告")] Warning,
    [Word("通报批评")] PublicCriticism,
    [Word("罚款")] Fine,
    [Word("没收违法所得")] ConfiscateIllegalGains,
    [Word("没收非法财物")] ConfiscateIllegalProperty,
    [Word("暂扣许可证件")] SuspendLicense,
    [Word("降低资质等级")] LowerQualification,
    [Word("限制开展生产经营活动")] RestrictOperations,
    [Word("责令停止招生（停止举办、停产停业）")] OrderSuspension,
    [Word("责令关闭")] OrderClosure,
    [Word("限制从业")] EmploymentBan,
    [Word("吊销许可证件")] RevokeLicense,
    [Word("法律、行政法规规定的其他行政处罚")] OtherStatutory,
}
