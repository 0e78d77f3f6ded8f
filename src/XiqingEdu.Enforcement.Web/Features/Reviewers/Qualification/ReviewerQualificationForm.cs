using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Qualification;

/// <summary>The qualification, changed.</summary>
public sealed class ReviewerQualificationForm : QualificationFields, IReviewerForm
{
    public int Version { get; set; }

    /// <inheritdoc />
    public string? Note => null;
}

internal sealed class ReviewerQualificationFormValidator : QualificationFieldsValidator<ReviewerQualificationForm>;
