using XiqingEdu.Enforcement.Data.Deadlines;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Import;

/// <summary>The form.</summary>
public sealed record CalendarImportPage(CalendarImportForm Form);

/// <summary>What the import would do, before it is confirmed.</summary>
/// <param name="Form">The checked lists, carried in hidden fields.</param>
/// <param name="Draft">The year.</param>
/// <param name="Existing">What it replaces; null for a new year.</param>
/// <param name="Warnings">What should be looked at.</param>
/// <param name="Moves">Open deadlines that move.</param>
/// <param name="Firm">How many keep their date and are no longer provisional.</param>
public sealed record CalendarPreviewPage(
    CalendarImportForm Form, CalendarYear Draft, CalendarYear? Existing, IReadOnlyList<string> Warnings, IReadOnlyList<DeadlineMove> Moves, int Firm)
{
    /// <summary>Days whose nature changes against what stands now, in order, as sentences.</summary>
    public IReadOnlyList<string> Changes()
    {
        var (before, after) = (new WorkingCalendar(Existing is null ? [] : [Existing]), new WorkingCalendar([Draft]));
        var first = new DateOnly(Draft.Year, 1, 1);
        return
        [
            .. Enumerable.Range(0, 366).Select(first.AddDays).Where(d => d.Year == Draft.Year && before.IsWorkingDay(d) != after.IsWorkingDay(d))
                .Select(d => $"{d:MM-dd}（{CalendarDraft.Weekday(d)}）{(after.IsWorkingDay(d) ? "改为上班" : $"改为休息：{after.RestReason(d)}")}"),
        ];
    }

    /// <summary>The page of a record.</summary>
    public static string PathOf(OpenDeadline open) => open.Subject switch
    {
        DeadlineSubject.PenaltyCase => CasePaths.Detail(open.Id),
        DeadlineSubject.OnSitePenalty => OnSitePaths.Detail(open.Id),
        DeadlineSubject.Reconsideration => DisputePaths.Reconsideration(open.Id),
        DeadlineSubject.Litigation => DisputePaths.Litigation(open.Id),
        _ => InspectionPaths.Task(open.Id),
    };
}
