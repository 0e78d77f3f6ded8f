using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>What the frame of a step's page needs.</summary>
public interface IDisputeStepPage
{
    /// <summary>The dispute.</summary>
    DisputeView View { get; }

    /// <summary>The row of the step.</summary>
    DisputeRow Row { get; }

    /// <summary>Everything asked before anything is typed.</summary>
    IReadOnlyList<RuleCheck> Checks { get; }

    /// <summary>Version to post back.</summary>
    int Version { get; }
}
