using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>What waits and what was done.</summary>
/// <param name="Waiting">Tasks, the darkest lamp first.</param>
/// <param name="Reminders">Open deadlines of the person's own cases, the darkest lamp first.</param>
/// <param name="Done">What was done, where it is asked for.</param>
/// <param name="Law">Today, calendar and settings.</param>
public sealed record HomePage(IReadOnlyList<WaitingTask> Waiting, IReadOnlyList<Reminder> Reminders, PageOf<DoneTask>? Done, LegalFrame Law)
{
    /// <summary>Reminders that are due, near or late.</summary>
    public IReadOnlyList<Reminder> PressingReminders { get; } = [.. Reminders.Where(r => r.IsPressing)];

    /// <summary>Reminders whose day has not come, and rights of the party.</summary>
    public IReadOnlyList<Reminder> LaterReminders { get; } = [.. Reminders.Where(r => !r.IsPressing)];

    /// <summary>The first sentence of the page.</summary>
    public string Sentence
    {
        get
        {
            if (Waiting.Count == 0)
            {
                return "您现在没有待办事项。";
            }

            var first = Waiting.FirstOrDefault(t => t.Due is not null);
            var urgent = first?.Due is { } due ? $"，其中{first.Title}{(first.Number.Length > 0 ? $"（{first.Number}）" : "，")}{DeadlineView.Of(due, Law.Today, Law.Calendar).Left}" : "";
            return $"您有 {Waiting.Count} 件待办{urgent}。";
        }
    }
}

/// <summary>One thing that this person can do now.</summary>
/// <param name="Title">What to do.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectPath">The page of the subject.</param>
/// <param name="Number">Number of the subject; may be empty.</param>
/// <param name="What">What exactly, in one sentence.</param>
/// <param name="Due">The deadline that runs; null where none does.</param>
public sealed record WaitingTask(string Title, string Path, string Subject, string SubjectPath, string Number, string What, Deadline? Due);

/// <summary>A deadline that runs in a case of this person's, whoever has to act now.</summary>
/// <param name="Path">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="View">The deadline today.</param>
public sealed record Reminder(string Path, string Number, DeadlineView View)
{
    /// <summary>Whether the bureau has to look at it now.</summary>
    public bool IsPressing => !View.Deadline.Period.IsPartyRight && View.Lamp > Lamp.Green;

    /// <summary>Nobody is late when a right of the party ends: only the day is named.</summary>
    public string Sentence => View.Deadline.Period.IsPartyRight
        ? $"{View.Deadline.Period.Name}的期限 {View.Deadline.LegalDueOn:yyyy-MM-dd} 届满"
        : $"{View.Deadline.Period.Name}：{View.Left}";
}

/// <summary>One thing that this person did.</summary>
public sealed record DoneTask(Guid CaseId, string Number, Step Step, DateOnly On, string Sentence);
