using FluentValidation;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.Recheck;

/// <summary>A recheck.</summary>
public sealed class RecheckForm
{
    public int Version { get; set; }

    public DateOnly? RecheckedOn { get; set; }

    public List<Guid> InspectorIds { get; set; } = [];

    public bool? Passed { get; set; }

    public string? Findings { get; set; }
}

internal sealed class RecheckFormValidator : AbstractValidator<RecheckForm>
{
    public RecheckFormValidator()
    {
        RuleFor(f => f.RecheckedOn).NotNull().WithMessage("请填写复查日期。");
        RuleFor(f => f.Passed).NotNull().WithMessage("请选择复查结论。");
        RuleFor(f => f.Findings).MaximumLength(InspectionRecord.FindingsMaxLength).WithMessage($"复查情况不得超过 {InspectionRecord.FindingsMaxLength} 字。");
    }
}
