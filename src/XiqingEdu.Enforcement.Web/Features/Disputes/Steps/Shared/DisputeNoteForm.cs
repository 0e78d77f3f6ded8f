using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>A step that asks for its day and for what happened.</summary>
public sealed class DisputeNoteForm : DisputeStepForm
{
    public DateOnly? On { get; set; }

    public string? Note { get; set; }
}

internal sealed class DisputeNoteFormValidator : AbstractValidator<DisputeNoteForm>
{
    public DisputeNoteFormValidator()
    {
        RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
        RuleFor(f => f.Note).NotEmpty().WithMessage("请填写情况。")
            .MaximumLength(Dispute.NoteMaxLength).WithMessage(f => $"情况不得超过 {Dispute.NoteMaxLength} 字，现为 {f.Note!.Length} 字。");
    }
}
