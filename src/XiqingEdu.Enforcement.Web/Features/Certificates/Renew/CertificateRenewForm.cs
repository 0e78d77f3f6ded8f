using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Renew;

/// <summary>The new end of validity.</summary>
public sealed class CertificateRenewForm : CertificateStepForm
{
    public DateOnly? ValidUntil { get; set; }
}

internal sealed class CertificateRenewFormValidator : CertificateStepFormValidator<CertificateRenewForm>
{
    public CertificateRenewFormValidator()
        : base("换证日期")
    {
        RuleFor(f => f.ValidUntil).NotNull().WithMessage("请填写新的有效期。");
    }
}
