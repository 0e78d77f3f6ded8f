using FluentValidation;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionRegistration;

/// <summary>An institution of the register.</summary>
public sealed class InstitutionForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public string? Name { get; set; }

    public InstitutionKind? Kind { get; set; }

    public string? CreditCode { get; set; }

    public string? LicenseNumber { get; set; }

    public string? Address { get; set; }

    public RiskClass? RiskClass { get; set; }

    public InstitutionStatus? Status { get; set; }

    /// <summary>In the words of the domain.</summary>
    internal InstitutionParticulars ToParticulars() => new(Name!, CreditCode!, LicenseNumber, Address!, Kind!.Value, RiskClass!.Value, Status!.Value);
}

internal sealed class InstitutionFormValidator : AbstractValidator<InstitutionForm>
{
    public InstitutionFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("请填写单位名称。").MaximumLength(Institution.NameMaxLength).WithMessage($"单位名称不得超过 {Institution.NameMaxLength} 字。");
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择类别。").IsInEnum().WithMessage("请选择类别。");
        RuleFor(f => f.CreditCode).NotEmpty().WithMessage("请填写统一社会信用代码。");
        RuleFor(f => f.LicenseNumber).MaximumLength(Institution.LicenseNumberMaxLength).WithMessage($"办学许可证号不得超过 {Institution.LicenseNumberMaxLength} 字。");
        RuleFor(f => f.Address).NotEmpty().WithMessage("请填写地址。").MaximumLength(Institution.AddressMaxLength).WithMessage($"地址不得超过 {Institution.AddressMaxLength} 字。");
        RuleFor(f => f.RiskClass).NotNull().WithMessage("请选择风险等级。").IsInEnum().WithMessage("请选择风险等级。");
        RuleFor(f => f.Status).NotNull().WithMessage("请选择状态。").IsInEnum().WithMessage("请选择状态。");
    }
}
