using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>The colour of a stage's tag; the word always stands in it.</summary>
public static class StageTag
{
    /// <summary>CSS class.</summary>
    public static string Class(Stage stage) => stage switch
    {
        Stage.Closed or Stage.Archived or Stage.Performed => "tag tag-green",
        Stage.NotFiled or Stage.DismissedNoViolation or Stage.NoPenaltyDecided => "tag",
        _ => "tag tag-blue",
    };
}
