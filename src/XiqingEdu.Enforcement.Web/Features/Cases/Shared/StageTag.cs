using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>The colour of a stage's tag; the word always stands in it.</summary>
public static class StageTag
{
    /// <summary>CSS class.</summary>
    public static string Class(Stage stage) => stage switch
    {
        Stage.Closed or Stage.Archived or Stage.Performed => "tag tag-green",
        Stage.Overdue or Stage.DemandServed => "tag tag-red",
        Stage.NotFiled or Stage.TransferredJurisdiction or Stage.TransferredToJudicial or Stage.DismissedNoViolation or Stage.NoPenaltyDecided or Stage.EnforcementTerminated => "tag",
        _ => "tag tag-blue",
    };
}
