using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What the frame of a step's page needs.</summary>
public interface IStepPage
{
    /// <summary>The case.</summary>
    CaseView View { get; }

    /// <summary>The row of the step.</summary>
    StepRule Rule { get; }

    /// <summary>Everything asked before anything is typed.</summary>
    IReadOnlyList<RuleCheck> Checks { get; }

    /// <summary>Version to post back.</summary>
    int Version { get; }
}
