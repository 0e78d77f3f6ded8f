using FluentValidation;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Roles;

/// <summary>The roles an account shall hold, and why.</summary>
public sealed class AccountRolesForm
{
    /// <summary>The account's stamp when the page was shown.</summary>
    public string? Stamp { get; set; }

    public List<Role> Roles { get; set; } = [];

    public string? Reason { get; set; }
}

internal sealed class AccountRolesFormValidator : AbstractValidator<AccountRolesForm>
{
    public AccountRolesFormValidator()
    {
        RuleForEach(f => f.Roles).IsInEnum().WithMessage("没有这个角色，请重新选择。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写理由。")
            .MaximumLength(Account.ReasonMaxLength).WithMessage($"理由不得超过 {Account.ReasonMaxLength} 字。");
    }
}
