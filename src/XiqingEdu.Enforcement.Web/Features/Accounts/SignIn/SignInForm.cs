using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.SignIn;

/// <summary>The sign-in form.</summary>
public sealed class SignInForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}

internal sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(f => f.UserName).NotEmpty().WithMessage("请填写账号。");
        RuleFor(f => f.Password).NotEmpty().WithMessage("请填写密码。");
    }
}
