using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One row of a procedure: the ordinary and the summary procedure are tables of the same type.</summary>
/// <typeparam name="TStep">Steps of the procedure.</typeparam>
/// <typeparam name="TStage">Stages of the procedure.</typeparam>
/// <typeparam name="TFacts">What its guards look at.</typeparam>
/// <param name="Step">What is done.</param>
/// <param name="From">In which stages.</param>
/// <param name="To">Which stages it can lead to; the stage itself where it stays.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
public abstract record StepRule<TStep, TStage, TFacts>(
    TStep Step, IReadOnlyList<TStage> From, IReadOnlyList<TStage> To, Permission Permission, string Actor, Citation Article, string What, string Why)
    where TStep : struct, Enum
    where TStage : struct, Enum
{
    /// <summary>Conditions that can be asked before anything is typed.</summary>
    public IReadOnlyList<Guard<TFacts>> Guards { get; init; } = [];

    /// <summary>Codes of the guards that the verb checks on what is typed.</summary>
    public IReadOnlyList<string> InputGuards { get; init; } = [];

    /// <summary>Codes of the deadlines that it starts.</summary>
    public IReadOnlyList<string> Starts { get; init; } = [];

    /// <summary>Codes of the deadlines that it ends.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>Documents that come out.</summary>
    public IReadOnlyList<DocumentKind> Documents { get; init; } = [];

    /// <summary>The 字 of the number that it gives, such as 罚; null where it gives none.</summary>
    public string? NumberKind { get; init; }

    /// <summary>Whether it is taken by the clock or together with the record of a dispute: it has no page of its own.</summary>
    public bool IsTakenElsewhere { get; init; }

    /// <summary>Whether it moves the case forward; side steps (evidence, publicity, change of handlers) do not.</summary>
    public bool IsMainRoad { get; init; }

    /// <summary>
    /// Everything that stands between an actor and the step: the stage, the permission, then each guard. All green means
    /// "may". <paramref name="subject"/> names what stands in the stage: 案件, 当场处罚.
    /// </summary>
    public IReadOnlyList<RuleCheck> Check(string subject, TStage stage, Actor actor, TFacts facts) =>
        [InStage(subject, stage), ByRole(actor), .. Guards.Select(g => g.Check(facts))];

    private RuleCheck InStage(string subject, TStage stage) => From.Contains(stage)
        ? new RuleCheck("STAGE", CheckResult.Green, Article, $"{subject}处于“{stage.Word()}”阶段")
        : new RuleCheck("STAGE", CheckResult.Red, Article,
            $"{subject}处于“{stage.Word()}”阶段，不能{Step.Word()}；该步骤在{string.Join("、", From.Select(s => $"“{s.Word()}”"))}阶段办理。");

    private RuleCheck ByRole(Actor actor) => actor.May(Permission)
        ? new RuleCheck("ROLE", CheckResult.Green, Article, $"由{Actor}办理")
        : new RuleCheck("ROLE", CheckResult.Red, Article, $"此步骤由{Actor}办理，您没有“{Permission.Word()}”的权限。");
}
