using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Deadlines;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Import;

/// <summary>
/// Imports a year of the working calendar, or corrects one: checked line by line, then a preview of every open deadline that
/// would move, then the import. Nothing stored is computed anew: deadlines are computed when they are read.
/// </summary>
[RequirePermission(Permission.ManageSettings)]
public sealed class CalendarImportController(EnforcementDbContext db, OpenDeadlines deadlines, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet(SettingPaths.ImportCalendar)]
    public IActionResult Show() => FormPage(new CalendarImportForm { Year = law.Today.Year + 1, Published = true });

    /// <summary>Checks and shows what would move; changes nothing.</summary>
    [HttpPost(SettingPaths.ImportCalendar)]
    public Task<IActionResult> Preview(CalendarImportForm form, CancellationToken cancel) => form.Again
        ? Task.FromResult(FormPage(form))
        : SubmitAsync(
            async () =>
            {
                var draft = form.File is { } file ? await CalendarFile.ReadAsync(file, form.Year!.Value, cancel) : form.Typed();
                return Check(draft, form.File is not null) ? await PreviewAsync(form, draft, StatusCodes.Status200OK, cancel) : FormPage(form, StatusCodes.Status400BadRequest);
            },
            () => Task.FromResult(FormPage(form)));

    /// <summary>Imports what the preview showed.</summary>
    [HttpPost(SettingPaths.ConfirmImport)]
    public Task<IActionResult> Confirm(CalendarImportForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var draft = form.Typed();
            if (!Check(draft, isFile: false))
            {
                return FormPage(form, StatusCodes.Status400BadRequest);
            }

            var record = await db.Set<CalendarYearRecord>().FirstOrDefaultAsync(y => y.Year == draft.Year, cancel);
            if ((record?.Version ?? 0) != form.Version)
            {
                throw new DbUpdateConcurrencyException($"The calendar of {draft.Year} is no longer in version {form.Version}.");
            }

            var moves = (await CompareAsync(draft, cancel)).Where(m => m.Moves).ToList();
            if (record is null)
            {
                db.Add(record = CalendarYearRecord.Of(draft.ToYear()));
            }
            else
            {
                db.Expect(record, form.Version);
                record.Take(draft.ToYear());
            }

            await SaveAsync(me.Intends("Calendar.Imported", $"导入 {draft.Year} 年工作日历（{(draft.Published ? "已公布" : "暂定")}，{draft.Source}），{moves.Count} 个未完成期限随之变动。", record.Id) with
            {
                AlsoChanges = [.. moves.Select(m => new AuditChange(nameof(Deadline), m.Before.Number, m.Before.Deadline.Period.Name,
                    $"{m.Before.Deadline.LegalDueOn:yyyy-MM-dd}", $"{m.After.Deadline.LegalDueOn:yyyy-MM-dd}"))],
            }, cancel);
            return Done(SettingPaths.Calendar(draft.Year), $"已导入 {draft.Year} 年工作日历，{moves.Count} 个未完成期限已随之变动。");
        },
        async () => ModelState.Any(e => e.Key.Length > 0 && e.Value!.Errors.Count > 0)
            ? FormPage(form)
            : await PreviewAsync(form, form.Typed(), StatusCodes.Status409Conflict, cancel));

    /// <summary>Two who import a year for the first time collide on its key: the second is shown the first one's year.</summary>
    private async Task SaveAsync(Intention why, CancellationToken cancel)
    {
        try
        {
            await db.SaveAsync(why, cancel);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("The year was imported meanwhile.", fault);
        }
    }

    private bool Check(CalendarDraft draft, bool isFile)
    {
        void Add(string field, IEnumerable<string> faults)
        {
            foreach (var fault in faults)
            {
                ModelState.AddModelError("Form." + (isFile ? nameof(CalendarImportForm.File) : field), fault);
            }
        }

        Add(nameof(CalendarImportForm.RestDays), draft.FaultsOfRest());
        Add(nameof(CalendarImportForm.WorkDays), draft.FaultsOfWork());
        return ModelState.IsValid;
    }

    private async Task<IReadOnlyList<DeadlineMove>> CompareAsync(CalendarDraft draft, CancellationToken cancel)
    {
        var frame = await law.FrameAsync(cancel);
        return await deadlines.CompareAsync(frame, new WorkingCalendar(frame.Calendar.Years.Where(y => y.Year != draft.Year).Append(draft.ToYear())), cancel);
    }

    private async Task<IActionResult> PreviewAsync(CalendarImportForm form, CalendarDraft draft, int status, CancellationToken cancel)
    {
        var record = await db.Set<CalendarYearRecord>().AsNoTracking().FirstOrDefaultAsync(y => y.Year == draft.Year, cancel);
        var moves = await CompareAsync(draft, cancel);
        form.Take(draft);
        form.Version = record?.Version ?? 0;
        if (status == StatusCodes.Status200OK)
        {
            ModelState.Clear();
        }

        var page = new CalendarPreviewPage(form, draft.ToYear(), record?.ToCalendarYear(), draft.Warnings(), [.. moves.Where(m => m.Moves)], moves.Count(m => m.BecomesFirm));
        return new ViewResult { ViewName = "CalendarPreview", ViewData = new(ViewData) { Model = page }, TempData = TempData, StatusCode = status };
    }

    private IActionResult FormPage(CalendarImportForm form, int status = StatusCodes.Status200OK)
    {
        var view = View("CalendarImport", new CalendarImportPage(form));
        view.StatusCode = status;
        return view;
    }
}
