using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordDefense;

/// <summary>What the party said, or that it said nothing.</summary>
public sealed class RecordDefenseForm : StepForm
{
    public DefenseKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Claims { get; set; }
}

internal sealed class RecordDefenseFormValidator : AbstractValidator<RecordDefenseForm>
{
    public RecordDefenseFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择陈述申辩情况。");
        RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
        RuleFor(f => f.Claims).NotEmpty().When(f => f.Kind == DefenseKind.Received).WithMessage("请如实记录当事人的陈述申辩内容。");
        RuleFor(f => f.Claims).MaximumLength(Defense.TextMaxLength).WithMessage($"陈述申辩内容不得超过 {Defense.TextMaxLength} 字。");
    }
}
