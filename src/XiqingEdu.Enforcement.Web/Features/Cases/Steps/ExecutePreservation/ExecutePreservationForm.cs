using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExecutePreservation;

/// <summary>When it was carried out, and by whom.</summary>
public sealed class ExecutePreservationForm : StepForm
{
    public DateOnly? ExecutedOn { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }
}

internal sealed class ExecutePreservationFormValidator : AbstractValidator<ExecutePreservationForm>
{
    public ExecutePreservationFormValidator()
    {
        RuleFor(f => f.ExecutedOn).NotNull().WithMessage("请填写实施日期。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名执法人员。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名执法人员。");
    }
}
