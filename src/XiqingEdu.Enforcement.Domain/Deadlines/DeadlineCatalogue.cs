using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using static XiqingEdu.Enforcement.Domain.Law.DayKind;

namespace XiqingEdu.Enforcement.Domain.Deadlines;

/// <summary>Every rule of law.md 1.3 as a table. What a procedure of the portal uses stands here as the same object.</summary>
public static class DeadlineCatalogue
{
    private const string Bureau = "本局", Party = "当事人", Organ = "行政复议机关", Court = "人民法院";
    private const string Penalty = "行政处罚", Compulsion = "行政强制", Crime = "移送司法机关", Review = "行政复议", Suit = "行政诉讼", Others = "公开、检查和决策";

    /// <summary>The rules in the order of the law.</summary>
    public static IReadOnlyList<CatalogueRule> All { get; } =
    [
        new(Penalty, Bureau, PenaltyPeriods.Decide, Note: "法律、法规、规章另有规定的，从其规定；没有规定的，听证、公告、鉴定的时间不扣除。"),
        new(Penalty, Bureau, PenaltyPeriods.DisposePreserved),
        new(Penalty, Party, PenaltyPeriods.Defend(new PenaltySettings().DefenseWorkingDays), Note: "长度法律没有规定，这里按常用的 5 个工作日；以告知书写明的为准。"),
        new(Penalty, Party, PenaltyPeriods.RequestHearing, Note: "期满前交邮的，不算过期。"),
        new(Penalty, Bureau, Of("PEN-HEAR-NOTICE", "举行听证的七日前通知时间、地点", "听证通知送达", 7, WorkingDays, Cite.Apl("第六十四条第（二）项、第八十五条"), true), CountMode.ClearDays),
        new(Penalty, Bureau, PenaltyPeriods.Serve, Note: "公告送达的，自发出公告之日起经过三十日视为送达。"),
        new(Penalty, Party, PenaltyPeriods.Pay, Note: "批准延期、分期缴纳的，按批准的期限。"),
        new(Penalty, Party, Of("PEN-SURCHARGE", "逾期不缴纳罚款的加处罚款", "缴款期限届满", 1, CalendarDays, Cite.Apl("第七十二条第一款第（一）项"), false), CountMode.Surcharge, "行政复议或者行政诉讼期间，加处罚款的数额不予计算（第七十三条第三款）。"),
        new(Penalty, Bureau, PenaltyPeriods.Publish),
        new(Penalty, Bureau, PenaltyPeriods.WithdrawPublication),
        new(Penalty, Bureau, Of("PEN-CASH1", "执法人员将当场收缴的罚款交至本局", "收缴罚款", 2, WorkingDays, Cite.Apl("第七十一条、第八十五条"), true)),
        new(Penalty, Bureau, Of("PEN-CASH2", "本局将当场收缴的罚款缴付指定的银行", "执法人员交至本局", 2, WorkingDays, Cite.Apl("第七十一条、第八十五条"), true)),
        new(Penalty, Bureau, Of("PEN-LIMIT", "追究时效", "违法行为发生（有连续或者继续状态的，为行为终了）", 2, Years, Cite.Apl("第三十六条"), true), CountMode.Exact, "届满日之前（含当日）被发现的，仍可处罚。"),
        new(Penalty, Bureau, Of("PEN-LIMIT-5", "追究时效（涉及公民生命健康安全、金融安全且有危害后果）", "违法行为发生（有连续或者继续状态的，为行为终了）", 5, Years, Cite.Apl("第三十六条"), true), CountMode.Exact, "届满日之前（含当日）被发现的，仍可处罚。"),
        new(Compulsion, Bureau, Of("ACL-SEIZE", "查封、扣押", "实施查封、扣押", 30, CalendarDays, Cite.Acl("第二十五条"), true), CountMode.Exact, "检测、检验、检疫或者技术鉴定的期间不计算在内，须书面告知当事人；经批准可以延长三十日。"),
        new(Compulsion, Bureau, Of("ACL-SEIZE-EXT", "延长后的查封、扣押", "原期限届满", 30, CalendarDays, Cite.Acl("第二十五条"), true), CountMode.Exact),
        new(Compulsion, Bureau, Of("ACL-URGENT", "当场实施强制措施后报告并补办批准手续", "当场实施强制措施", 24, Hours, Cite.Acl("第十九条"), true)),
        new(Compulsion, Party, PenaltyPeriods.AfterDemand, Note: "期限届满当事人仍未履行的，次日起可以申请人民法院强制执行。"),
        new(Compulsion, Bureau, PenaltyPeriods.ApplyToCourt, Note: "批准延期、分期缴纳的，自延期、分期的期限届满之日起算（《中华人民共和国行政处罚法》第七十二条第二款）。"),
        new(Compulsion, Bureau, Of("ACL-SUSPEND", "中止执行满三年未恢复的不再执行", "中止执行", 3, Years, Cite.Acl("第三十九条第二款"), true), CountMode.Exact),
        new(Crime, Bureau, PenaltyPeriods.DecideCriminalTransfer),
        new(Crime, Bureau, Of("CRIM-SEND", "向公安机关移送案件", "决定批准移送", 24, Hours, Cite.CriminalTransferRules("第五条"), true)),
        new(Crime, Bureau, PenaltyPeriods.ObjectToRefusal),
        new(Review, Party, PenaltyPeriods.ApplyForReconsideration, Note: "未告知申请权利、复议机关和期限的，自知道之日起算，最长一年。"),
        new(Review, Bureau, DisputePeriods.Reply(ReconsiderationTrack.Ordinary, DisputePeriods.ReconsiderationLawInForce)),
        new(Review, Bureau, DisputePeriods.Reply(ReconsiderationTrack.Summary, DisputePeriods.ReconsiderationLawInForce) with { Code = "ARL-REPLY-S" }),
        new(Review, Bureau, DisputePeriods.Forward),
        new(Review, Organ, Of("ARL-DECIDE", "作出复议决定（普通程序）", "受理申请", 60, CalendarDays, Cite.Arl("第六十二条第一款"), false), Note: "情况复杂的，经批准可以延长，最多三十日；中止期间不计。"),
        new(Review, Organ, Of("ARL-DECIDE-S", "作出复议决定（简易程序）", "受理申请", 30, CalendarDays, Cite.Arl("第六十二条第二款"), false)),
        new(Review, Bureau, DisputePeriods.Opinion),
        new(Suit, Party, PenaltyPeriods.Sue, Note: "未告知起诉期限的，自知道起诉期限之日起算，最长一年。"),
        new(Suit, Party, PenaltyPeriods.SueAfterReconsideration),
        new(Suit, Bureau, DisputePeriods.Answer, Note: "逾期提供证据的，视为没有相应证据（第三十四条第二款）。"),
        new(Suit, "当事人双方", DisputePeriods.AppealJudgment),
        new(Suit, "当事人双方", DisputePeriods.AppealRuling),
        new(Suit, Court, Of("ALL-TRIAL1", "作出第一审判决（普通程序）", "立案", 6, Months, Cite.All("第八十一条"), false), Note: "公告、鉴定、调解、中止诉讼等期间不计入。"),
        new(Suit, Court, Of("ALL-TRIAL1-S", "审结（简易程序）", "立案", 45, CalendarDays, Cite.All("第八十三条"), false)),
        new(Suit, Court, Of("ALL-TRIAL2", "作出终审判决", "收到上诉状", 3, Months, Cite.All("第八十八条"), false)),
        new(Others, Bureau, Of("GOI-ANSWER", "答复政府信息公开申请", "收到申请", 20, WorkingDays, new("政府信息公开条例", "第三十三条"), true), Note: "经批准可以延长，最多二十个工作日；征求第三方意见的时间不计算在内。"),
        new(Others, Bureau, Of("GOI-PUBLISH", "主动公开政府信息", "信息形成或者变更", 20, WorkingDays, new("政府信息公开条例", "第二十六条"), true)),
        new(Others, Bureau, Of("ENF-PUBLISH", "公示行政处罚以外的执法决定", "作出决定", 20, WorkingDays, Cite.ThreeSystems("行政执法公示制度"), true)),
        new(Others, Bureau, InspectionTask.Publication),
        new(Others, Bureau, Of("MD-COMMENT", "重大行政决策公开征求意见（最短）", "公布草案", 30, CalendarDays, new("重大行政决策程序暂行条例", "第十五条"), true), CountMode.Exact, "届满日之前不得结束征求意见；情况紧急需要缩短的，应当予以说明。"),
        new(Others, Bureau, Of("MD-LEGAL", "重大行政决策合法性审查（最短）", "送请审查", 7, WorkingDays, new("重大行政决策程序暂行条例", "第二十六条"), true)),
    ];

    /// <summary>The rule of a code; null when there is none.</summary>
    public static CatalogueRule? Find(string? code) => All.FirstOrDefault(r => r.Period.Code == code);

    private static StatutoryPeriod Of(string code, string name, string start, int length, DayKind kind, Citation article, bool bureauDuty) =>
        new(code, name, start, length, kind, article, bureauDuty);
}
