using System.Reflection;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>docs/deadlines.md: every statutory period that the domain declares.</summary>
internal static class DeadlinesDocument
{
    /// <summary>All static fields of the domain that hold a period, public or not, and the one whose length the bureau sets.</summary>
    public static IReadOnlyList<(StatutoryPeriod Period, string Area)> All { get; } =
    [
        .. (from type in typeof(StatutoryPeriod).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field.FieldType == typeof(StatutoryPeriod)
            select ((StatutoryPeriod)field.GetValue(null)!, type.Namespace!.Split('.')[^1]))
        .Append((PenaltyPeriods.Defend(new PenaltySettings().DefenseWorkingDays), "Penalties"))
        .Append((PenaltyPeriods.ReportForRecord(new PenaltySettings().OnSiteRecordWorkingDays), "Penalties"))
        .OrderBy(p => p.Item1.Code, StringComparer.Ordinal).ThenBy(p => p.Item1.Name, StringComparer.Ordinal).ThenBy(p => p.Item1.Kind),
    ];

    public static string Render()
    {
        var weekends = new WorkingCalendar([]);
        var example = Deadline.Compute(PenaltyPeriods.Decide, new DateOnly(2026, 11, 2), weekends);
        var page = new Markdown("法定期限", "every StatutoryPeriod of the domain")
            .Paragraph("期限从不存储：每次显示时由规则、起算事件和工作日历算出，导入新的放假安排后未办结的期限随之改变。")
            .Heading("期限一览")
            .Table(["代码", "事项", "起算事件（当日不计）", "期限", "计算方式", "由谁履行", "依据"], All.Select(p => new[]
            {
                p.Period.Code, p.Period.Name, p.Period.StartEvent, p.Period.LengthText, p.Period.Kind.Word(), p.Period.BureauDuty ? "本局" : "当事人", p.Period.Article.ToString(),
            }))
            .Paragraph("`PEN-DEFENSE` 和 `SUM-RECORD` 的长度法律没有规定，由本局在设置中确定（`DefenseWorkingDays`、`OnSiteRecordWorkingDays`），表中为默认值。")
            .Heading("开始和结束期限的步骤")
            .Table(["代码", "由哪一步开始", "由哪一步结束"], All.Where(p => p.Area == "Penalties").Select(p => p.Period.Code).Distinct().Select(code => new[]
            {
                code, OrNone(Steps(r => r.Starts.Contains(code), r => r.Starts.Contains(code)), "—"),
                OrNone(Steps(r => r.Ends.Contains(code), r => r.Ends.Contains(code)), "当事人的权利，随时间届满"),
            }))
            .Heading("怎样计算")
            .Line("1. 起算事件当日不计入，自次日起算（《中华人民共和国民法典》第二百零一条）。")
            .Line("2. 工作日按国务院办公厅的放假安排，调休上班的周末算工作日；按日、按月的期间逐日、逐月计算。")
            .Line("3. 最后一日是休息日的，顺延至其后第一个工作日（第二百零三条）：这是法定届满日。")
            .Line("4. 本局自己的义务另有内部控制日：不晚于未顺延的最后一日的工作日，提醒以此为准。")
            .Line("5. 法律规定中止或者扣除的期间（`DeadlineStop`），首日和末日在内都不计入；按月、按年的期间，届满日相应后移同样的天数。")
            .Line("6. 所涉年度的放假安排尚未公布的，只按周末计算并标明“暂定”。").Line()
            .Heading("状态")
            .Paragraph($"{string.Join("、", Words.All<Lamp>().Select(l => l.Value))}。经过七成或者剩五个工作日为{Lamp.Yellow.Word()}，剩两个工作日为{Lamp.Red.Word()}，法定届满日已过为{Lamp.Overdue.Word()}（黑色）；当日届满不是逾期。不计入的期间（中止、扣除）不算经过。")
            .Heading("示例")
            .Paragraph("只按周末计算的日历（所以暂定），页面上“怎么算的”的文字：");
        foreach (var line in example.Explain())
        {
            page.Line($"- {line}");
        }

        return page.ToString();
    }

    /// <summary>Steps of both procedures; those of the summary procedure say so.</summary>
    private static IEnumerable<string> Steps(Func<StepRule, bool> ordinary, Func<OnSiteRule, bool> summary) =>
        PenaltyProcedure.Rows.Where(ordinary).Select(r => r.Step.Word()).Concat(SummaryProcedure.Rows.Where(summary).Select(r => $"{r.Step.Word()}（简易程序）"));

    private static string OrNone(IEnumerable<string> steps, string none) => string.Join("、", steps) is { Length: > 0 } text ? text : none;
}
