using FluentValidation;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Opening;

/// <summary>A new account for a person who is known or registered with it.</summary>
public sealed class AccountOpeningForm
{
    /// <summary>Made when the page is shown: the second click makes no second account.</summary>
    public Guid Id { get; set; }

    public string? UserName { get; set; }

    public PersonChoice? Choice { get; set; }

    public Guid? PersonId { get; set; }

    public string? Name { get; set; }

    public string? IdentityNumber { get; set; }

    public string? Unit { get; set; }

    public string? Post { get; set; }

    public PersonnelKind? Kind { get; set; }
}

internal sealed class AccountOpeningFormValidator : AbstractValidator<AccountOpeningForm>
{
    public AccountOpeningFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开“创建账号”页。");
        RuleFor(f => f.UserName).NotEmpty().WithMessage("请填写账号。")
            .Matches(@"^[A-Za-z0-9._-]{3,50}$").WithMessage($"账号为 3 至 {Account.UserNameMaxLength} 位字母、数字、点、下划线或连字符。");
        RuleFor(f => f.Choice).NotNull().WithMessage("请选择为谁创建账号。");
        When(f => f.Choice == PersonChoice.Known, () => RuleFor(f => f.PersonId).NotNull().WithMessage("请选择人员。"));
        When(f => f.Choice == PersonChoice.New, () =>
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("请填写姓名。").MaximumLength(Person.NameMaxLength).WithMessage($"姓名不得超过 {Person.NameMaxLength} 字。");
            RuleFor(f => f.Unit).NotEmpty().WithMessage("请填写所在单位（科室）。").MaximumLength(Person.PostMaxLength).WithMessage($"所在单位不得超过 {Person.PostMaxLength} 字。");
            RuleFor(f => f.Post).NotEmpty().WithMessage("请填写职务。").MaximumLength(Person.PostMaxLength).WithMessage($"职务不得超过 {Person.PostMaxLength} 字。");
            RuleFor(f => f.Kind).NotNull().WithMessage("请选择人员性质。");
        });
    }
}
