using FluentValidation;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.Visit;

/// <summary>What was found at one institution.</summary>
public sealed class VisitForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid? InstitutionId { get; set; }

    public DateOnly? InspectedOn { get; set; }

    public List<Guid> InspectorIds { get; set; } = [];

    public InspectionResult? Result { get; set; }

    public string? Findings { get; set; }

    public DateOnly? RectifyBy { get; set; }
}

internal sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator()
    {
        RuleFor(f => f.InstitutionId).NotNull().WithMessage("请选择被检查单位。");
        RuleFor(f => f.InspectedOn).NotNull().WithMessage("请填写检查日期。");
        RuleFor(f => f.Result).NotNull().WithMessage("请选择检查结果。").IsInEnum().WithMessage("请选择检查结果。");
        RuleFor(f => f.Findings).MaximumLength(InspectionRecord.FindingsMaxLength).WithMessage($"检查情况不得超过 {InspectionRecord.FindingsMaxLength} 字。");
    }
}
