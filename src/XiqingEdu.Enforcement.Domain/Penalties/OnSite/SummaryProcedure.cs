using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>
/// The summary procedure (简易程序, 当场处罚) as a table of the same type as the ordinary one: buttons, refusals, deadlines,
/// documents, the stage bar, the generated description and the tests read these rows.
/// </summary>
public static partial class SummaryProcedure
{
    private static readonly Dictionary<OnSiteStep, OnSiteRule> ByStep;

    /// <summary>The stages of the road, for the stage bar.</summary>
    public static readonly IReadOnlyList<OnSiteStage> Road =
    [
        OnSiteStage.OnSiteDrafted, OnSiteStage.OnSiteServed, OnSiteStage.FiledForRecord, OnSiteStage.Performed, OnSiteStage.Closed, OnSiteStage.Archived,
    ];

    /// <summary>Stages in which nothing waits any more.</summary>
    public static readonly IReadOnlySet<OnSiteStage> Ended =
        new HashSet<OnSiteStage> { OnSiteStage.Archived, OnSiteStage.ConvertedToOrdinary, OnSiteStage.Voided };

    static SummaryProcedure() => ByStep = Rows.ToDictionary(r => r.Step);

    /// <summary>The row of a step.</summary>
    public static OnSiteRule Of(OnSiteStep step) => ByStep[step];

    /// <summary>The rows that a stage allows, main road first.</summary>
    public static IReadOnlyList<OnSiteRule> From(OnSiteStage stage) => [.. Rows.Where(r => r.From.Contains(stage)).OrderByDescending(r => r.IsMainRoad)];

    /// <summary>Everything that stands between an actor and a step: the permission, then each guard. All green means "may".</summary>
    public static IReadOnlyList<RuleCheck> Check(OnSiteStep step, OnSitePenalty penalty, Actor actor, LegalFrame law) =>
        Of(step).Check("当场处罚", penalty.Stage, actor, new OnSiteFacts(penalty, actor, law));
}
