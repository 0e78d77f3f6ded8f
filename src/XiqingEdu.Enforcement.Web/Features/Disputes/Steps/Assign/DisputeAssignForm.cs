using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Assign;

/// <summary>Who answers for the dispute.</summary>
public sealed class DisputeAssignForm : DisputeStepForm
{
    public Guid? PersonId { get; set; }

    public string? Unit { get; set; }

    public string? Request { get; set; }
}

internal sealed class DisputeAssignFormValidator : AbstractValidator<DisputeAssignForm>
{
    public DisputeAssignFormValidator()
    {
        RuleFor(f => f.PersonId).NotNull().WithMessage("请选择承办人。");
        RuleFor(f => f.Unit).NotEmpty().WithMessage("请填写协办机构。").MaximumLength(DisputeAssignment.UnitMaxLength).WithMessage(f => $"协办机构不得超过 {DisputeAssignment.UnitMaxLength} 字，现为 {f.Unit!.Length} 字。");
        RuleFor(f => f.Request).NotEmpty().WithMessage("请填写协办要求。").MaximumLength(DisputeAssignment.RequestMaxLength).WithMessage(f => $"协办要求不得超过 {DisputeAssignment.RequestMaxLength} 字，现为 {f.Request!.Length} 字。");
    }
}
