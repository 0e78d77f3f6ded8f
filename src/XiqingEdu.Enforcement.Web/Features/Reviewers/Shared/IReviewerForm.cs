namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

/// <summary>What every form on a register entry posts.</summary>
public interface IReviewerForm
{
    /// <summary>The version that the person was shown.</summary>
    int Version { get; set; }

    /// <summary>The ground given.</summary>
    string? Note { get; }
}
