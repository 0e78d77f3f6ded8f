using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>One row of the summary procedure.</summary>
/// <param name="Step">What is done.</param>
/// <param name="From">In which stages.</param>
/// <param name="To">Which stage it leads to; the stage itself where it stays.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
public sealed record OnSiteRule(
    OnSiteStep Step, IReadOnlyList<OnSiteStage> From, IReadOnlyList<OnSiteStage> To, Permission Permission, string Actor, Citation Article, string What, string Why)
    : StepRule<OnSiteStep, OnSiteStage, OnSiteFacts>(Step, From, To, Permission, Actor, Article, What, Why);
