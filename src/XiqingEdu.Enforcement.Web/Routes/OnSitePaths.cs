using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the on-the-spot penalties.</summary>
public static class OnSitePaths
{
    public const string List = "/cases/on-site";
    public const string Export = "/cases/on-site/export";
    public const string Draft = "/cases/on-site/new";
    public const string Record = "cases/on-site/{id:guid}";
    public const string Step = "cases/on-site/{id:guid}/steps/";

    /// <summary>The page of a penalty.</summary>
    public static string Detail(Guid id) => $"/cases/on-site/{id}";

    /// <summary>The page of a step, such as /cases/on-site/…/steps/report-for-record.</summary>
    public static string StepOf(Guid id, OnSiteStep step) => $"/cases/on-site/{id}/steps/{CasePaths.Kebab(step.ToString())}";

    /// <summary>The decision on A4 in the browser.</summary>
    public static string Decision(Guid id) => $"/cases/on-site/{id}/decision";
}
