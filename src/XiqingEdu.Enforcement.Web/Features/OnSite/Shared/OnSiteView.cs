using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>An on-the-spot penalty with what this person may do with it today, and what stands in the way.</summary>
public sealed class OnSiteView(OnSitePenalty penalty, LegalFrame law, Actor actor)
{
    /// <summary>Codes that say: this is no case for the spot. Others say that something is still to be done.</summary>
    private static readonly IReadOnlySet<string> Unfitness = new HashSet<string> { "FACTS", "KIND", "LIMIT", "G07", "G19", "G21" };

    /// <summary>Codes that say: not this row, but the other one of the same stage.</summary>
    private static readonly IReadOnlySet<string> Order = new HashSet<string> { "DECIDED", "RECORD", "REMEDY" };

    /// <summary>The penalty.</summary>
    public OnSitePenalty Penalty => penalty;

    /// <summary>What it is judged by.</summary>
    public LegalFrame Law => law;

    /// <summary>All deadlines that have started.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; } = OnSiteDeadlines.Of(penalty, law);

    /// <summary>The rows that the stage allows, each with its checks for this person.</summary>
    public IReadOnlyList<(OnSiteRule Rule, IReadOnlyList<RuleCheck> Checks)> Steps { get; } =
        [.. SummaryProcedure.From(penalty.Stage).Select(r => (r, SummaryProcedure.Check(r.Step, penalty, actor, law)))];

    /// <summary>What this person may do now.</summary>
    public IEnumerable<OnSiteRule> Open => Steps.Where(s => !s.Rule.IsTakenElsewhere && s.Checks.All(c => c.Result != CheckResult.Red)).Select(s => s.Rule);

    /// <summary>The one next step of this person on the main road; null when another's turn it is.</summary>
    public OnSiteRule? Next => Open.FirstOrDefault(r => r.IsMainRoad);

    /// <summary>What comes next, for whomever, and what is missing for it.</summary>
    public IReadOnlyList<(OnSiteRule Rule, IReadOnlyList<RuleCheck> Missing)> Ahead =>
    [
        .. Steps.Where(s => s.Rule.IsMainRoad && s.Checks.All(c => !Order.Contains(c.Code) || c.Result != CheckResult.Red))
            .Select(s => (s.Rule, (IReadOnlyList<RuleCheck>)[.. s.Checks.Where(c => c.Result == CheckResult.Red)])),
    ];

    /// <summary>Why this cannot be decided on the spot and belongs to the ordinary procedure; empty when it can, or has been.</summary>
    public IReadOnlyList<RuleCheck> Unfit =>
        [.. Ahead.Where(a => a.Rule.Step == OnSiteStep.Decide).SelectMany(a => a.Missing).Where(c => Unfitness.Contains(c.Code))];
}
