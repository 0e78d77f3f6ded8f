using FluentValidation;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Import;

/// <summary>A year of the calendar: a file, or two lists that are typed with one day a line.</summary>
public sealed class CalendarImportForm
{
    /// <summary>Most characters of a typed list: a year has fewer days than that.</summary>
    public const int ListMaxLength = 10_000;

    /// <summary>Version of the year that the preview showed; 0 for a year that is new.</summary>
    public int Version { get; set; }

    public int? Year { get; set; }

    public IFormFile? File { get; set; }

    public bool? Published { get; set; }

    public string? Source { get; set; }

    public string? RestDays { get; set; }

    public string? WorkDays { get; set; }

    /// <summary>Goes back from the preview to the lists.</summary>
    public bool Again { get; set; }

    /// <summary>The typed lists as a draft.</summary>
    public CalendarDraft Typed() => new(Year!.Value, Published!.Value, Source!.Trim(), Lines(RestDays), Lines(WorkDays));

    /// <summary>Fills the lists from a draft, for the hidden fields of the preview.</summary>
    public void Take(CalendarDraft draft)
    {
        (Published, Source) = (draft.Published, draft.Source);
        (RestDays, WorkDays) = (Text(draft.Rest), Text(draft.Work));
    }

    private static string Text(IEnumerable<CalendarLine> lines) => string.Join("\n", lines.Select(l => $"{l.Day.Trim()} {l.Name.Trim()}"));

    private static List<CalendarLine> Lines(string? text) =>
    [
        .. (text ?? "").ReplaceLineEndings("\n").Split('\n').Select((line, i) => (Text: line.Trim(), Number: i + 1)).Where(l => l.Text.Length > 0).Select(l =>
        {
            var parts = l.Text.Split([' ', '\t', '　', ',', '，'], 2, StringSplitOptions.RemoveEmptyEntries);
            return new CalendarLine(l.Number, parts.Length > 0 ? parts[0] : l.Text, parts.Length > 1 ? parts[1] : "");
        }),
    ];
}

internal sealed class CalendarImportFormValidator : AbstractValidator<CalendarImportForm>
{
    public CalendarImportFormValidator()
    {
        RuleFor(f => f.Year).NotNull().WithMessage("请填写年度，如 2027。")
            .InclusiveBetween(CalendarDraft.FirstYear, CalendarDraft.LastYear).WithMessage($"年度应在 {CalendarDraft.FirstYear} 至 {CalendarDraft.LastYear} 之间。");
        RuleFor(f => f.RestDays).MaximumLength(CalendarImportForm.ListMaxLength).WithMessage($"放假日期不得超过 {CalendarImportForm.ListMaxLength} 字。");
        RuleFor(f => f.WorkDays).MaximumLength(CalendarImportForm.ListMaxLength).WithMessage($"调休上班日期不得超过 {CalendarImportForm.ListMaxLength} 字。");
        When(f => f.File is null, () =>
        {
            RuleFor(f => f.Published).NotNull().WithMessage("请选择是否已经公布。");
            RuleFor(f => f.Source).NotEmpty().WithMessage("请填写依据：通知的名称和文号，或者暂定的理由。")
                .MaximumLength(CalendarDraft.SourceMaxLength).WithMessage($"依据不得超过 {CalendarDraft.SourceMaxLength} 字。");
        });
    }
}
