using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>Statutory periods of disputes (law.md 1.3).</summary>
public static class DisputePeriods
{
    /// <summary>ALL-ANSWER: evidence, norms and the statement of defense within 15 calendar days; late evidence is no evidence (第三十四条第二款).</summary>
    public static readonly StatutoryPeriod Answer = new("ALL-ANSWER", "提交答辩状、证据和所依据的规范性文件", "收到起诉状副本", 15,
        DayKind.CalendarDays, Cite.All("第六十七条第一款"), BureauDuty: true);

    /// <summary>ARL-FORWARD: an application against an on-the-spot penalty, handed in at the bureau that thinks the penalty should stand, goes to the organ within 5 working days.</summary>
    public static readonly StatutoryPeriod Forward = new("ARL-FORWARD", "认为需要维持处罚决定的，转送复议申请", "收到对当场处罚的复议申请", 5,
        DayKind.WorkingDays, Cite.Arl("第三十二条"), BureauDuty: true);

    /// <summary>ARL-OPINION: what 行政复议意见书 asks is put right and reported within 60 calendar days.</summary>
    public static readonly StatutoryPeriod Opinion = new("ARL-OPINION", "将纠正相关违法行为的情况报送复议机关", "收到行政复议意见书", 60,
        DayKind.CalendarDays, Cite.Arl("第七十六条"), BureauDuty: true);

    /// <summary>ALL-APPEAL: against a judgment 15 calendar days from its service.</summary>
    public static readonly StatutoryPeriod AppealJudgment = new("ALL-APPEAL", "对判决提起上诉", "判决书送达", 15, DayKind.CalendarDays, Cite.All("第八十五条"), BureauDuty: true);

    /// <summary>ALL-APPEAL: against a ruling that can be appealed (不予立案、驳回起诉) 10 calendar days from its service.</summary>
    public static readonly StatutoryPeriod AppealRuling = new("ALL-APPEAL-R", "对裁定提起上诉", "裁定书送达", 10, DayKind.CalendarDays, Cite.All("第八十五条"), BureauDuty: true);

    private static readonly StatutoryPeriod OrdinaryReply = new("ARL-REPLY", "提出书面答复并提交证据、依据", "收到申请书副本", 10,
        DayKind.WorkingDays, Cite.Arl("第四十八条"), BureauDuty: true);

    private static readonly StatutoryPeriod SummaryReply = new("ARL-REPLY", "提出书面答复并提交证据、依据（简易程序）", "收到申请书副本", 5,
        DayKind.WorkingDays, Cite.Arl("第五十四条"), BureauDuty: true);

    private static readonly StatutoryPeriod FormerReply = new("ARL-REPLY", "提出书面答复并提交证据、依据", "收到申请书副本", 10,
        DayKind.CalendarDays, new Citation("中华人民共和国行政复议法（2017年修正）", "第二十三条第一款"), BureauDuty: true);

    /// <summary>The first day of the law of 2023; it brought the summary procedure and the application at the bureau, demands reconsideration first of an on-the-spot penalty, and counts ten days as working days (第八十八条第二款).</summary>
    public static readonly DateOnly ReconsiderationLawInForce = new(2024, 1, 1);

    /// <summary>ARL-REPLY: 10 working days, in the summary procedure 5; before 2024 ten calendar days.</summary>
    public static StatutoryPeriod Reply(ReconsiderationTrack track, DateOnly receivedOn) =>
        receivedOn < ReconsiderationLawInForce ? FormerReply
        : track == ReconsiderationTrack.Summary ? SummaryReply : OrdinaryReply;

    /// <summary>The deadline for the reply; a reconsideration that ended without one stops it on the day of the outcome.</summary>
    public static Deadline ReplyDeadline(
        ReconsiderationTrack track, DateOnly receivedOn, DateOnly? repliedOn, DateOnly? decidedOn, WorkingCalendar calendar) =>
        Deadline.Compute(Reply(track, receivedOn), receivedOn, calendar, repliedOn ?? decidedOn);

    /// <summary>The deadline for the defense; a suit that ended without one stops it on the day of the judgment.</summary>
    public static Deadline AnswerDeadline(DateOnly receivedOn, DateOnly? defenseFiledOn, DateOnly? judgedOn, WorkingCalendar calendar) =>
        Deadline.Compute(Answer, receivedOn, calendar, defenseFiledOn ?? judgedOn);

    /// <summary>The period for the appeal against a first judgment; null where none lies: withdrawal, mediation, and the end of the suit.</summary>
    public static StatutoryPeriod? Appeal(Instance instance) =>
        instance.JudgedOn is null || instance.Level != InstanceLevel.First || instance.IsRemanded || instance.Outcomes.All(LitigationOutcomes.Unappealable.Contains) ? null
        : instance.Outcomes.All(o => o is LitigationOutcome.NotDocketed or LitigationOutcome.ActionDismissed) ? AppealRuling : AppealJudgment;
}
