using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Password;

/// <summary>Old and new password.</summary>
public sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? New { get; set; }

    public string? Again { get; set; }
}

internal sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(f => f.Current).NotEmpty().WithMessage("请填写当前密码。");
        RuleFor(f => f.New).NotEmpty().WithMessage("请填写新密码。").NotEqual(f => f.Current).WithMessage("新密码不得与当前密码相同。");
        RuleFor(f => f.Again).Equal(f => f.New).WithMessage("两次填写的新密码不一致。");
    }
}
