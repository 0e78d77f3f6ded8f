namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>What every step posts: the version of the penalty that the person was shown.</summary>
public abstract class OnSiteStepForm
{
    public int Version { get; set; }
}
