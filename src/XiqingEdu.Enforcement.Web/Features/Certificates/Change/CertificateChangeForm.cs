using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Change;

/// <summary>New particulars.</summary>
public sealed class CertificateChangeForm : CertificateStepForm
{
    public string? EnforcementKind { get; set; }

    public string? Region { get; set; }

    public string? PlatformNumber { get; set; }

    public string? Unit { get; set; }

    public string? Post { get; set; }
}

internal sealed class CertificateChangeFormValidator : CertificateStepFormValidator<CertificateChangeForm>
{
    public CertificateChangeFormValidator()
        : base("变更日期")
    {
        RuleFor(f => f.EnforcementKind).NotEmpty().WithMessage("请填写执法类别。").MaximumLength(Certificate.TextMaxLength).WithMessage($"执法类别不得超过 {Certificate.TextMaxLength} 字。");
        RuleFor(f => f.Region).NotEmpty().WithMessage("请填写执法区域。").MaximumLength(Certificate.TextMaxLength).WithMessage($"执法区域不得超过 {Certificate.TextMaxLength} 字。");
        RuleFor(f => f.Unit).NotEmpty().WithMessage("请填写所在单位。").MaximumLength(Person.PostMaxLength).WithMessage($"所在单位不得超过 {Person.PostMaxLength} 字。");
        RuleFor(f => f.Post).NotEmpty().WithMessage("请填写职务。").MaximumLength(Person.PostMaxLength).WithMessage($"职务不得超过 {Person.PostMaxLength} 字。");
        RuleFor(f => f.PlatformNumber).MaximumLength(Certificate.TextMaxLength).WithMessage($"平台备案编号不得超过 {Certificate.TextMaxLength} 字。");
    }
}
