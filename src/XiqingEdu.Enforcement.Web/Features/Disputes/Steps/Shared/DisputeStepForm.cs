namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>What every step posts: the version of the dispute that the person was shown.</summary>
public abstract class DisputeStepForm
{
    public int Version { get; set; }
}
