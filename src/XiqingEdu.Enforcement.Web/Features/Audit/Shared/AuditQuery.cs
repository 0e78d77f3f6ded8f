using FluentValidation;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>What the auditor looks for. Dates are days in China; a search for words looks at the last 90 days unless a first day is given.</summary>
public sealed class AuditQuery
{
    /// <summary>Days that a search for words covers by itself: the log grows without bound, and words have no index.</summary>
    public const int WordDays = 90;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Person { get; set; }

    public string? Action { get; set; }

    public Guid? Subject { get; set; }

    public string? Text { get; set; }

    /// <summary>Whether words are searched for without a first day.</summary>
    public bool IsLimited => From is null && Subject is null && (Trimmed(Person) ?? Trimmed(Text)) is not null;

    /// <summary>The entries that match.</summary>
    public IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries, DateOnly today)
    {
        if ((IsLimited ? today.AddDays(-WordDays) : From) is { } from)
        {
            var start = LegalDate.StartOf(from);
            entries = entries.Where(e => e.At >= start);
        }

        if (To is { } to)
        {
            var end = LegalDate.StartOf(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }

        if (Trimmed(Action) is { } action)
        {
            entries = entries.Where(e => e.Action == action);
        }

        if (Subject is { } subject)
        {
            entries = entries.Where(e => e.SubjectId == subject);
        }

        if (Trimmed(Person) is { } person)
        {
            entries = entries.Where(e => e.ActorName.Contains(person));
        }

        if (Trimmed(Text) is { } text)
        {
            entries = entries.Where(e => e.Sentence.Contains(text) || e.Reason!.Contains(text));
        }

        return entries;
    }

    /// <summary>The conditions in words, for the log of the export.</summary>
    public string InWords()
    {
        string?[] parts =
        [
            From is null ? null : $"自 {From:yyyy-MM-dd}", To is null ? null : $"至 {To:yyyy-MM-dd}", Trimmed(Person) is { } p ? $"人员含“{p}”" : null,
            Trimmed(Action) is { } a ? $"事项为“{ActionWords.Of(a)}”" : null, Subject is { } s ? $"对象 {s}" : null, Trimmed(Text) is { } t ? $"内容含“{t}”" : null,
            IsLimited ? $"最近 {WordDays} 天" : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } set ? string.Join("，", set) : "全部";
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } some ? some : null;
}

internal sealed class AuditQueryValidator : AbstractValidator<AuditQuery>
{
    private static readonly DateOnly First = new(2000, 1, 1), Last = new(2100, 12, 31);

    public AuditQueryValidator()
    {
        RuleFor(q => q.From).InclusiveBetween(First, Last).WithMessage("起始日期应在 2000 年至 2100 年之间。");
        RuleFor(q => q.To).InclusiveBetween(First, Last).WithMessage("截止日期应在 2000 年至 2100 年之间。");
        RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).When(q => q.From is not null).WithMessage("截止日期不得早于起始日期。");
    }
}
