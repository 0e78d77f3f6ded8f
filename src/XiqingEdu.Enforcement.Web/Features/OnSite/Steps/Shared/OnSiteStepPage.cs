using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>The page of a step with its form.</summary>
public sealed record OnSiteStepPage<TForm>(OnSiteView View, OnSiteRule Rule, IReadOnlyList<RuleCheck> Checks, TForm Form) : IOnSiteStepPage
    where TForm : OnSiteStepForm
{
    /// <inheritdoc />
    public int Version => Form.Version;

    /// <summary>The penalty.</summary>
    public OnSitePenalty Penalty => View.Penalty;
}
