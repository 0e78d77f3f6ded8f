using FluentValidation;
using XiqingEdu.Enforcement.Data.Identity;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Card;

/// <summary>Why an account is changed; the button says how.</summary>
public sealed class AccountCardForm
{
    /// <summary>The account's stamp when the page was shown.</summary>
    public string? Stamp { get; set; }

    public string? Reason { get; set; }
}

internal sealed class AccountCardFormValidator : AbstractValidator<AccountCardForm>
{
    public AccountCardFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写理由。")
        .MaximumLength(Account.ReasonMaxLength).WithMessage($"理由不得超过 {Account.ReasonMaxLength} 字。");
}
