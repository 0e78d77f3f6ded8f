using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>Statutory periods of disputes (law.md 1.3).</summary>
public static class DisputePeriods
{
    /// <summary>ALL-ANSWER: evidence, norms and the statement of defense within 15 calendar days; late evidence is no evidence (第三十四条第二款).</summary>
    public static readonly StatutoryPeriod Answer = new("ALL-ANSWER", "提交答辩状、证据和所依据的规范性文件", "收到起诉状副本", 15,
        DayKind.CalendarDays, Cite.All("第六十七条第一款"), BureauDuty: true);

    private static readonly StatutoryPeriod OrdinaryReply = new("ARL-REPLY", "提出书面答复并提交证据、依据", "收到申请书副本", 10,
        DayKind.WorkingDays, Cite.Arl("第四十八条"), BureauDuty: true);

    private static readonly StatutoryPeriod SummaryReply = new("ARL-REPLY", "提出书面答复并提交证据、依据（简易程序）", "收到申请书副本", 5,
        DayKind.WorkingDays, Cite.Arl("第五十四条"), BureauDuty: true);

    private static readonly StatutoryPeriod FormerReply = new("ARL-REPLY", "提出书面答复并提交证据、依据", "收到申请书副本", 10,
        DayKind.CalendarDays, new Citation("中华人民共和国行政复议法（2017年修正）", "第二十三条第一款"), BureauDuty: true);

    /// <summary>The first day of the law of 2023; it brought the summary procedure and counts ten days as working days (第八十八条第二款).</summary>
    public static readonly DateOnly ReconsiderationLawInForce = new(2024, 1, 1);

    /// <summary>ARL-REPLY: 10 working days, in the summary procedure 5; before 2024 ten calendar days.</summary>
    public static StatutoryPeriod Reply(ReconsiderationProcedure procedure, DateOnly receivedOn) =>
        receivedOn < ReconsiderationLawInForce ? FormerReply
        : procedure == ReconsiderationProcedure.Summary ? SummaryReply : OrdinaryReply;

    /// <summary>The deadline for the reply; a reconsideration that ended without one stops it on the day of the outcome.</summary>
    public static Deadline ReplyDeadline(
        ReconsiderationProcedure procedure, DateOnly receivedOn, DateOnly? repliedOn, DateOnly? decidedOn, WorkingCalendar calendar) =>
        Deadline.Compute(Reply(procedure, receivedOn), receivedOn, calendar, repliedOn ?? decidedOn);

    /// <summary>The deadline for the defense; a suit that ended without one stops it on the day of the judgment.</summary>
    public static Deadline AnswerDeadline(DateOnly receivedOn, DateOnly? defenseFiledOn, DateOnly? judgedOn, WorkingCalendar calendar) =>
        Deadline.Compute(Answer, receivedOn, calendar, defenseFiledOn ?? judgedOn);
}
