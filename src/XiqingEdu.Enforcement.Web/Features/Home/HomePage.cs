using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>What waits and what was done.</summary>
public sealed record HomePage(IReadOnlyList<WaitingTask> Waiting, PageOf<DoneTask>? Done, LegalFrame Law)
{
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
            var urgent = first is null ? "" : first.Due!.LegalDueOn < Law.Today
                ? $"，其中{first.Title}（{first.Number}）已超过期限"
                : $"，其中{first.Title}（{first.Number}）还有 {first.Due.WorkingDaysLeft(Law.Today, Law.Calendar)} 个工作日到期";
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

/// <summary>One thing that this person did.</summary>
public sealed record DoneTask(Guid CaseId, string Number, Step Step, DateOnly On, string Sentence);
