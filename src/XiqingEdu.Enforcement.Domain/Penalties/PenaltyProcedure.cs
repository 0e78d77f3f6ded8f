using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>
/// The ordinary procedure as a table. Buttons, refusals, deadlines, documents, the stage bar, the generated description
/// and the tests all read these rows. To change the law, change a row.
/// </summary>
public static partial class PenaltyProcedure
{
    private static readonly Dictionary<Step, StepRule> ByStep;

    /// <summary>The stages of the road to a penalty, for the stage bar.</summary>
    public static readonly IReadOnlyList<Stage> Road =
    [
        Stage.ClueRegistered, Stage.FilingPendingApproval, Stage.Investigating, Stage.InvestigationConcluded, Stage.PriorNoticePending,
        Stage.PriorNoticeServed, Stage.DefenseReview, Stage.LegalReview, Stage.DecisionPending, Stage.PenaltyDecided, Stage.DecisionServed,
        Stage.Performed, Stage.Closed, Stage.Archived,
    ];

    /// <summary>Stages in which nothing waits any more.</summary>
    public static readonly IReadOnlySet<Stage> Ended = new HashSet<Stage> { Stage.NotFiled, Stage.TransferredJurisdiction, Stage.Closed, Stage.Archived };

    static PenaltyProcedure()
    {
        Rows = [.. FilingRows(), .. InvestigationRows(), .. NoticeRows(), .. ReviewRows(), .. DecisionRows(), .. ExecutionRows(), .. PublicityRows(), .. RemedyRows(), .. ClosingRows()];
        ByStep = Rows.ToDictionary(r => r.Step);
    }

    /// <summary>Every row of the ordinary procedure, in the order of the road.</summary>
    public static IReadOnlyList<StepRule> Rows { get; }

    /// <summary>The row of a step.</summary>
    public static StepRule Of(Step step) => ByStep[step];

    /// <summary>The rows that a stage allows, main road first.</summary>
    public static IReadOnlyList<StepRule> From(Stage stage) => [.. Rows.Where(r => r.From.Contains(stage)).OrderByDescending(r => r.IsMainRoad)];

    /// <summary>Everything that stands between an actor and a step: the permission, then each guard. All green means "may".</summary>
    public static IReadOnlyList<RuleCheck> Check(Step step, PenaltyCase penaltyCase, Actor actor, LegalFrame law)
    {
        var rule = Of(step);
        var facts = new GuardFacts(penaltyCase, actor, law);
        return
        [
            .. rule.Check("案件", penaltyCase.Stage, actor, facts), BesideGuards.NotRecused.Check(facts),
            .. rule.GoesOnWhileSuspended ? (IEnumerable<RuleCheck>)[] : [BesideGuards.NotSuspended.Check(facts)],
        ];
    }

    /// <summary>For each check of <see cref="Check"/>, in its order, the step that brings what is missing; null where none does.</summary>
    public static IReadOnlyList<Step?> Menders(Step step) =>
        [null, null, .. Of(step).Guards.Select(g => (g as Guard)?.MendedBy), null, .. Of(step).GoesOnWhileSuspended ? (IEnumerable<Step?>)[] : [BesideGuards.NotSuspended.MendedBy]];
}
