using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>The colour of a stage's tag; the word always stands in it.</summary>
public static class OnSiteStageTag
{
    /// <summary>CSS class.</summary>
    public static string Class(OnSiteStage stage) => stage switch
    {
        OnSiteStage.Performed or OnSiteStage.Closed or OnSiteStage.Archived => "tag tag-green",
        OnSiteStage.Overdue => "tag tag-red",
        OnSiteStage.ConvertedToOrdinary or OnSiteStage.Voided => "tag",
        _ => "tag tag-blue",
    };
}
