using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.OrderCorrection;

/// <summary>What is to be corrected, by when, and how the order was served.</summary>
public sealed class OrderCorrectionForm : ServiceForm
{
    public string? Demand { get; set; }

    public DateOnly? DueOn { get; set; }
}

internal sealed class OrderCorrectionFormValidator : AbstractValidator<OrderCorrectionForm>
{
    public OrderCorrectionFormValidator()
    {
        Include(new ServiceFormValidator());
        RuleFor(f => f.Demand).NotEmpty().WithMessage("请填写责令改正的内容。").MaximumLength(CorrectionOrder.TextMaxLength).WithMessage($"责令改正的内容不得超过 {CorrectionOrder.TextMaxLength} 字。");
        RuleFor(f => f.DueOn).NotNull().WithMessage("请填写改正期限。");
    }
}
