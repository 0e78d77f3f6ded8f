using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>What the frame of a step's page needs.</summary>
public interface IOnSiteStepPage
{
    /// <summary>The penalty.</summary>
    OnSiteView View { get; }

    /// <summary>The row of the step.</summary>
    OnSiteRule Rule { get; }

    /// <summary>Everything asked before anything is typed.</summary>
    IReadOnlyList<RuleCheck> Checks { get; }

    /// <summary>Version to post back.</summary>
    int Version { get; }
}
