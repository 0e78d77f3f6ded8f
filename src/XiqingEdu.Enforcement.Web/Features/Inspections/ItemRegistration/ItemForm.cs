using FluentValidation;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.ItemRegistration;

/// <summary>A matter of the list.</summary>
public sealed class ItemForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string? Matter { get; set; }

    public string? Basis { get; set; }
}

internal sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    public ItemFormValidator()
    {
        RuleFor(f => f.Matter).NotEmpty().WithMessage("请填写检查事项。").MaximumLength(InspectionItem.MatterMaxLength).WithMessage($"检查事项不得超过 {InspectionItem.MatterMaxLength} 字。");
        RuleFor(f => f.Basis).NotEmpty().WithMessage("请填写检查依据。").MaximumLength(InspectionItem.BasisMaxLength).WithMessage($"检查依据不得超过 {InspectionItem.BasisMaxLength} 字。");
    }
}
