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
                ? $"，其中{Wording(first.Step)}（{first.Number}）已超过期限"
                : $"，其中{Wording(first.Step)}（{first.Number}）还有 {first.Due.WorkingDaysLeft(Law.Today, Law.Calendar)} 个工作日到期";
            return $"您有 {Waiting.Count} 件待办{urgent}。";
        }
    }

    /// <summary>The name of a task: whoever is to review has not yet decided whether it passes.</summary>
    public static string Wording(Step step) => step == Step.PassReview ? "法制审核" : Domain.Wording.Words.Word(step);
}

/// <summary>One thing that this person can do now.</summary>
public sealed record WaitingTask(Guid CaseId, string Number, string Title, Step Step, string What, Deadline? Due);

/// <summary>One thing that this person did.</summary>
public sealed record DoneTask(Guid CaseId, string Number, Step Step, DateOnly On, string Sentence);
