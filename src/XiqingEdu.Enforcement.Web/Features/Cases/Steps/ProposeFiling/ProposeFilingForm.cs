using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ProposeFiling;

/// <summary>立案审批表 as the handler fills it.</summary>
public sealed class ProposeFilingForm : StepForm
{
    public PartyKind? PartyKind { get; set; }

    public string? PartyName { get; set; }

    public string? PartyIdentityNumber { get; set; }

    public string? PartyCreditCode { get; set; }

    public string? PartyRepresentative { get; set; }

    public string? PartyLicenseNumber { get; set; }

    public string? PartyAddress { get; set; }

    public string? PartyPhone { get; set; }

    public string? ViolationCode { get; set; }

    public DateOnly? ActFrom { get; set; }

    public DateOnly? ActUntil { get; set; }

    public bool EndangersLifeOrFinance { get; set; }

    public bool PlaceInDistrict { get; set; }

    public string? Place { get; set; }

    public string? Facts { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }
}

internal sealed class ProposeFilingFormValidator : AbstractValidator<ProposeFilingForm>
{
    public ProposeFilingFormValidator()
    {
        RuleFor(f => f.PartyKind).NotNull().WithMessage("请选择当事人类型。");
        RuleFor(f => f.PartyName).NotEmpty().WithMessage("请填写当事人名称（姓名）。").MaximumLength(Party.NameMaxLength).WithMessage($"当事人名称（姓名）不得超过 {Party.NameMaxLength} 字。");
        RuleFor(f => f.PartyRepresentative).MaximumLength(Party.RepresentativeMaxLength).WithMessage($"法定代表人（负责人）不得超过 {Party.RepresentativeMaxLength} 字。");
        RuleFor(f => f.PartyLicenseNumber).MaximumLength(Party.LicenseNumberMaxLength).WithMessage($"办学许可证编号不得超过 {Party.LicenseNumberMaxLength} 字。");
        RuleFor(f => f.PartyPhone).MaximumLength(Party.PhoneMaxLength).WithMessage($"联系电话不得超过 {Party.PhoneMaxLength} 字。");
        RuleFor(f => f.PartyAddress).NotEmpty().WithMessage("请填写当事人地址（住址）。").MaximumLength(Party.AddressMaxLength).WithMessage($"当事人地址（住址）不得超过 {Party.AddressMaxLength} 字。");
        RuleFor(f => f.ViolationCode).NotEmpty().WithMessage("请选择案由。");
        RuleFor(f => f.ActFrom).NotNull().WithMessage("请填写违法行为发生之日。");
        RuleFor(f => f.ActUntil).NotNull().WithMessage("请填写违法行为终了之日。")
            .GreaterThanOrEqualTo(f => f.ActFrom).When(f => f.ActFrom is not null).WithMessage("违法行为终了之日早于发生之日。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写违法行为发生地。").MaximumLength(PenaltyCase.ActPlaceMaxLength).WithMessage($"违法行为发生地不得超过 {PenaltyCase.ActPlaceMaxLength} 字。");
        RuleFor(f => f.Facts).NotEmpty().WithMessage("请填写立案事实和理由。")
            .MaximumLength(PenaltyCase.ClueMaxLength).WithMessage(f => $"立案事实和理由不得超过 {PenaltyCase.ClueMaxLength} 字，现为 {f.Facts!.Length} 字。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名承办人。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名承办人。");
    }
}
