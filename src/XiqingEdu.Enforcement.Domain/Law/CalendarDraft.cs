using System.Globalization;

namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>A year of the calendar before it is imported: what is wrong with it, line by line, and what should be looked at.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Published">Whether the State Council's notice is out.</param>
/// <param name="Source">The notice, or the ground of the presumption.</param>
/// <param name="Rest">Weekdays that are not worked.</param>
/// <param name="Work">Weekend days that are worked.</param>
public sealed record CalendarDraft(int Year, bool Published, string Source, IReadOnlyList<CalendarLine> Rest, IReadOnlyList<CalendarLine> Work)
{
    /// <summary>First year that may be imported.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year that may be imported.</summary>
    public const int LastYear = 2100;

    /// <summary>Longest source, in characters.</summary>
    public const int SourceMaxLength = 500;

    /// <summary>Longest name of a holiday, in characters.</summary>
    public const int NameMaxLength = 20;

    /// <summary>What refuses the rest days, in Chinese with the line: no date, another year, a weekend, no name, twice.</summary>
    public IReadOnlyList<string> FaultsOfRest() => Faults("放假日期", Rest, isWeekend: false,
        Published && Rest.Count == 0 ? ["放假日期：没有填写任何一天；已经公布的年度至少有元旦、春节、劳动节和国庆节。"] : []);

    /// <summary>The same for the days worked at weekends.</summary>
    public IReadOnlyList<string> FaultsOfWork() => Faults("调休上班日期", Work, isWeekend: true, []);

    /// <summary>Statutory holidays that this calendar would count as working days: to be looked at, not refused.</summary>
    public IReadOnlyList<string> Warnings()
    {
        var calendar = new WorkingCalendar([ToYear()]);
        return
        [
            .. StatutoryHolidays.Of(Year).Where(h => calendar.IsWorkingDay(h.On)).Select(h =>
                $"{h.On:yyyy-MM-dd}（{Weekday(h.On)}）按《全国年节及纪念日放假办法》第二条是{h.Reason}放假的日子，本次列为上班日，请核对。"),
        ];
    }

    /// <summary>The year; only where there is no fault.</summary>
    public CalendarYear ToYear() => new(Year, Published, Source.Trim(), Days(Rest), Days(Work));

    /// <summary>周一 … 周日.</summary>
    public static string Weekday(DateOnly day) => "周" + "日一二三四五六"[(int)day.DayOfWeek];

    private static Dictionary<DateOnly, string> Days(IEnumerable<CalendarLine> lines) =>
        lines.Select(l => (On: Parse(l.Day)!.Value, Name: l.Name.Trim())).OrderBy(d => d.On).ToDictionary(d => d.On, d => d.Name);

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private List<string> Faults(string list, IReadOnlyList<CalendarLine> lines, bool isWeekend, IEnumerable<string> general)
    {
        var faults = general.ToList();
        var seen = new Dictionary<DateOnly, int>();
        foreach (var line in lines)
        {
            var place = $"{list}第 {line.Line} 行“{line.Day.Trim()}”";
            if (Parse(line.Day) is not { } day)
            {
                faults.Add($"{place}：不是有效的日期，请写成 {Year}-10-01 这样的形式。");
                continue;
            }

            if (day.Year != Year)
            {
                faults.Add($"{place}：不在 {Year} 年内。");
            }
            else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday != isWeekend)
            {
                faults.Add(isWeekend
                    ? $"{place}：是{Weekday(day)}，本来就上班，不需要列入；这里只列调休上班的周六、周日。"
                    : $"{place}：是{Weekday(day)}，本来就休息，不需要列入；这里只列放假的周一至周五。");
            }

            if (line.Name.Trim().Length is 0 or > NameMaxLength)
            {
                faults.Add($"{place}：请写明节日名称，不超过 {NameMaxLength} 字。");
            }

            if (!seen.TryAdd(day, line.Line))
            {
                faults.Add($"{place}：与第 {seen[day]} 行重复。");
            }
        }

        return faults;
    }
}
