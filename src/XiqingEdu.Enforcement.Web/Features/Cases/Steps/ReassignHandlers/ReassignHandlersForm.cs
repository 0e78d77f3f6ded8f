using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReassignHandlers;

/// <summary>Who takes the case over, and why.</summary>
public sealed class ReassignHandlersForm : StepForm
{
    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class ReassignHandlersFormValidator : AbstractValidator<ReassignHandlersForm>
{
    public ReassignHandlersFormValidator()
    {
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择主办。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择协办。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写变更理由。");
    }
}
