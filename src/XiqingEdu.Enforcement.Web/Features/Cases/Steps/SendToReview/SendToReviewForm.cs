using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.SendToReview;

/// <summary>What the unit says to the reviewer.</summary>
public sealed class SendToReviewForm : StepForm
{
    public string? Note { get; set; }
}

internal sealed class SendToReviewFormValidator : AbstractValidator<SendToReviewForm>
{
    public SendToReviewFormValidator() =>
        RuleFor(f => f.Note).MaximumLength(LegalReviewRound.OpinionMaxLength).WithMessage($"送审说明不得超过 {LegalReviewRound.OpinionMaxLength} 字。");
}
