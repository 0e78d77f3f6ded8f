using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The periods of the penalty procedures (law.md 1.3).</summary>
public static class PenaltyPeriods
{
    /// <summary>90 days from filing to decision.</summary>
    public static readonly StatutoryPeriod Decide = new("PEN-DECIDE", "作出行政处罚决定", "立案", 90, DayKind.CalendarDays, Cite.Apl("第六十条"), BureauDuty: true);

    /// <summary>Five working days to ask for a hearing.</summary>
    public static readonly StatutoryPeriod RequestHearing = new("PEN-HEAR-REQ", "当事人申请听证", "听证权利告知送达", 5, DayKind.WorkingDays, Cite.Apl("第六十四条第（一）项、第八十五条"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>Seven working days to serve the decision.</summary>
    public static readonly StatutoryPeriod Serve = new("PEN-SERVE", "送达行政处罚决定书", "作出决定", 7, DayKind.WorkingDays, Cite.Apl("第六十一条第一款、第八十五条"), BureauDuty: true);

    /// <summary>Fifteen days to pay.</summary>
    public static readonly StatutoryPeriod Pay = new("PEN-PAY", "当事人缴纳罚款", "收到决定书", 15, DayKind.CalendarDays, Cite.Apl("第六十七条第三款"), BureauDuty: false);

    /// <summary>Seven working days to publish.</summary>
    public static readonly StatutoryPeriod Publish = new("PEN-PUBLISH", "公示行政处罚决定", "作出决定", 7, DayKind.WorkingDays, Cite.ThreeSystems("行政执法公示制度"), BureauDuty: true);

    /// <summary>Three working days to withdraw what no longer stands.</summary>
    public static readonly StatutoryPeriod WithdrawPublication = new("PEN-WITHDRAW", "撤回公示信息并公开说明理由", "决定被变更、撤销、确认违法或者确认无效", 3, DayKind.WorkingDays, Cite.Apl("第四十八条第二款、第八十五条"), BureauDuty: true);

    /// <summary>60 days for the party to apply for reconsideration.</summary>
    public static readonly StatutoryPeriod ApplyForReconsideration = new("ARL-APPLY", "当事人申请行政复议", "知道决定", 60, DayKind.CalendarDays, Cite.Arl("第二十条第一款"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>Six months for the party to sue.</summary>
    public static readonly StatutoryPeriod Sue = new("ALL-SUE", "当事人提起行政诉讼", "知道决定", 6, DayKind.Months, Cite.All("第四十六条第一款"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>Seven working days to decide about preserved items.</summary>
    public static readonly StatutoryPeriod DisposePreserved = new("PEN-REGPRES", "处理先行登记保存的物品", "实施先行登记保存", 7, DayKind.WorkingDays, Cite.Apl("第五十六条、第八十五条"), BureauDuty: true);

    /// <summary>Three days for the head to decide on a transfer to judicial organs; counted in calendar days, the stricter reading (law.md 14 no. 19).</summary>
    public static readonly StatutoryPeriod DecideCriminalTransfer = new("CRIM-DECIDE", "决定是否移送司法机关", "报告涉嫌犯罪", 3, DayKind.CalendarDays, Cite.CriminalTransferRules("第五条"), BureauDuty: true);

    /// <summary>Three days to object when the judicial organ does not file.</summary>
    public static readonly StatutoryPeriod ObjectToRefusal = new("CRIM-OBJECT", "提请复议或者建议人民检察院立案监督", "接到不予立案通知", 3, DayKind.CalendarDays, Cite.CriminalTransferRules("第九条"), BureauDuty: true);

    /// <summary>Ten working days after the demand before the court may be asked.</summary>
    public static readonly StatutoryPeriod AfterDemand = new("ACL-DEMAND", "催告后当事人履行", "催告书送达", 10, DayKind.WorkingDays, Cite.Acl("第五十四条、第六十九条"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>Three months from the end of the remedy periods to ask the court.</summary>
    public static readonly StatutoryPeriod ApplyToCourt = new("ACL-COURT", "申请人民法院强制执行", "复议和起诉期限届满", 3, DayKind.Months, Cite.Acl("第五十三条"), BureauDuty: true);

    /// <summary>Fifteen days to sue after a reconsideration.</summary>
    public static readonly StatutoryPeriod SueAfterReconsideration = new("ALL-SUE-15", "当事人不服复议决定提起行政诉讼", "收到复议决定书", 15, DayKind.CalendarDays, Cite.All("第四十五条"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>The period for statement and defence; its length is the bureau's (law.md section 14 no. 3).</summary>
    public static StatutoryPeriod Defend(int workingDays) =>
        new("PEN-DEFENSE", "当事人陈述申辩", "告知书送达", workingDays, DayKind.WorkingDays, Cite.Apl("第四十四条、第四十五条"), BureauDuty: false) { IsPartyRight = true };

    /// <summary>The officers' report of an on-the-spot penalty for the record. The law sets no period: its length is the bureau's own rule (law.md 2.5).</summary>
    public static StatutoryPeriod ReportForRecord(int workingDays) =>
        new("SUM-RECORD", "当场处罚报本局备案（本局规定的期限）", "当场处罚决定书交付", workingDays, DayKind.WorkingDays, Cite.House("当场处罚备案期限（备案义务见《中华人民共和国行政处罚法》第五十二条第三款，法律未规定期限）"), BureauDuty: true);
}
