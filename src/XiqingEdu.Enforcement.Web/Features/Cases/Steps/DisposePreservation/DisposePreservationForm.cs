using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DisposePreservation;

/// <summary>What is done with the items.</summary>
public sealed class DisposePreservationForm : StepForm
{
    public PreservationDisposal? Disposal { get; set; }

    public DateOnly? DisposedOn { get; set; }

    public string? Note { get; set; }
}

internal sealed class DisposePreservationFormValidator : AbstractValidator<DisposePreservationForm>
{
    public DisposePreservationFormValidator()
    {
        RuleFor(f => f.Disposal).NotNull().WithMessage("请选择处理决定。");
        RuleFor(f => f.DisposedOn).NotNull().WithMessage("请填写处理日期。");
        RuleFor(f => f.Note).NotEmpty().WithMessage("请填写处理情况。").MaximumLength(RegisteredPreservation.TextMaxLength).WithMessage($"处理情况不得超过 {RegisteredPreservation.TextMaxLength} 字。");
    }
}
