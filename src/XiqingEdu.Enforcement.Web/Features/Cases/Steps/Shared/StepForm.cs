namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What every step posts: the version of the case that the person was shown.</summary>
public abstract class StepForm
{
    /// <summary>Name of the button that asks for the page anew with what was typed, and changes nothing.</summary>
    public const string JustShow = "JustShow";

    public int Version { get; set; }
}
