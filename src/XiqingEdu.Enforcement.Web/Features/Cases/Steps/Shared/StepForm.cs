namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What every step posts: the version of the case that the person was shown.</summary>
public abstract class StepForm
{
    public int Version { get; set; }
}
