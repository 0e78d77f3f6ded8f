using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Register;

/// <summary>案件线索（投诉举报）登记表.</summary>
public sealed class RegisterForm
{
    /// <summary>Made when the page is shown, so that a second click registers nothing.</summary>
    public Guid Id { get; set; }

    public ClueSource? Source { get; set; }

    public string? Subject { get; set; }

    public string? Content { get; set; }

    public DateOnly? DiscoveredOn { get; set; }
}

internal sealed class RegisterFormValidator : AbstractValidator<RegisterForm>
{
    public RegisterFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开登记页面。");
        RuleFor(f => f.Source).NotNull().WithMessage("请选择线索来源。");
        RuleFor(f => f.Subject).NotEmpty().WithMessage("请填写被反映单位或者个人。").MaximumLength(Party.NameMaxLength).WithMessage($"被反映单位或者个人不得超过 {Party.NameMaxLength} 字。");
        RuleFor(f => f.Content).NotEmpty().WithMessage("请填写线索内容。")
            .MaximumLength(PenaltyCase.ClueMaxLength).WithMessage(f => $"线索内容不得超过 {PenaltyCase.ClueMaxLength} 字，现为 {f.Content!.Length} 字。");
        RuleFor(f => f.DiscoveredOn).NotNull().WithMessage("请填写发现日期。");
    }
}
