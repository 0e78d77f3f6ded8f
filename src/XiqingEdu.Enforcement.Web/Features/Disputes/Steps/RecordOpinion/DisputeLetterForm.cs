using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOpinion;

/// <summary>A letter that must be answered.</summary>
public sealed class DisputeLetterForm : DisputeStepForm
{
    public string? Title { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public string? Content { get; set; }
}

internal sealed class DisputeLetterFormValidator : AbstractValidator<DisputeLetterForm>
{
    public DisputeLetterFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage("请填写名称和文号。").MaximumLength(OpinionLetter.TitleMaxLength).WithMessage(f => $"名称和文号不得超过 {OpinionLetter.TitleMaxLength} 字，现为 {f.Title!.Length} 字。");
        RuleFor(f => f.ReceivedOn).NotNull().WithMessage("请填写收到之日。");
        RuleFor(f => f.Content).NotEmpty().WithMessage("请填写内容。").MaximumLength(OpinionLetter.TextMaxLength).WithMessage(f => $"内容不得超过 {OpinionLetter.TextMaxLength} 字，现为 {f.Content!.Length} 字。");
    }
}
