using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>演练: the case as an exercise of one person.</content>
public sealed partial class PenaltyCase
{
    private static readonly Citation ExerciseRules = Cite.House("演练");

    /// <summary>What makes the case an exercise; null for a real case, for ever.</summary>
    public Exercise? Exercise { get; private set; }

    /// <summary>For queries: whose exercise it is; null for a real case.</summary>
    public Guid? ExerciseOwnerId { get => Exercise?.OwnerId; private set => _ = value; }

    /// <summary>The owner goes on in another seat.</summary>
    public void TakeSeat(Seat seat)
    {
        Require.That(Exercise is not null, "EXERCISE", ExerciseRules, "只有演练案件可以更换身份。");
        Require.That(Enum.IsDefined(seat), "EXERCISE", ExerciseRules, "请选择身份。", "Seat");
        Exercise = Exercise! with { Seat = seat };
    }

    /// <summary>
    /// Moves the day of this exercise forward, so that its periods run. What the clock does by itself, it does then. Refused: a real case,
    /// a day that is not later, and one more than five years after the start.
    /// </summary>
    public void MoveDay(DateOnly to, LegalFrame law)
    {
        Require.That(Exercise is not null, "EXERCISE", ExerciseRules, "只有演练案件可以推后日期。");
        Require.That(to > Exercise!.PresentDay, "EXERCISE", ExerciseRules, $"演练日只能往后推：请填写晚于 {Exercise.PresentDay:yyyy-MM-dd} 的日期。", "To");
        var last = Exercise.StartedOn.AddYears(Exercise.MostYears);
        Require.That(to <= last, "EXERCISE", ExerciseRules, $"演练日最晚推到 {last:yyyy-MM-dd}。", "To");
        Exercise = Exercise with { PresentDay = to };
        var then = Exercise.Frame(law);
        if (PenaltyProcedure.Check(Step.FallOverdue, this, Actor.Clock, then).All(c => c.Result != CheckResult.Red))
        {
            FallOverdue(Actor.Clock, then);
        }
    }
}
