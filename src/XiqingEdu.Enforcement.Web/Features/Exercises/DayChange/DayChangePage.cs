using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.DayChange;

/// <summary>The exercise with its open deadlines and the days worth going to.</summary>
public sealed record DayChangePage(PenaltyCase Case, LegalFrame Law, DayChangeForm Form, IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<(string Text, DateOnly Day)> Days)
{
    /// <summary>Of an exercise, on its own day.</summary>
    public static DayChangePage Of(PenaltyCase found, LegalFrame law, DayChangeForm form)
    {
        var open = PenaltyDeadlines.Of(found, law).Where(d => d.DoneOn is null).OrderBy(d => d.LegalDueOn).ToList();
        return new DayChangePage(found, law, form, [.. open.Select(d => DeadlineView.Of(d, law.Today, law.Calendar))],
        [
            ("下一个工作日", law.Calendar.AddWorkingDays(law.Today, 1)),
            .. open.Where(d => d.LegalDueOn >= law.Today).SelectMany(d => new[] { ($"{d.Period.Name}的最后一日", d.LegalDueOn), ($"{d.Period.Name}届满的次日", d.LegalDueOn.AddDays(1)) })
                .Where(d => d.Item2 > law.Today),
        ]);
    }
}
