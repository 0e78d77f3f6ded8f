using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Reissue;

/// <summary>The number of the new certificate.</summary>
public sealed class CertificateReissueForm : CertificateStepForm
{
    /// <summary>Id of the new certificate.</summary>
    public Guid CertificateId { get; set; }

    public string? Number { get; set; }
}

internal sealed class CertificateReissueFormValidator : CertificateStepFormValidator<CertificateReissueForm>
{
    public CertificateReissueFormValidator()
        : base("补发日期")
    {
        RuleFor(f => f.CertificateId).NotEmpty().WithMessage("页面已失效，请重新打开本页再提交。");
        RuleFor(f => f.Number).NotEmpty().WithMessage("请填写新证件编号。").MaximumLength(Certificate.NumberMaxLength).WithMessage($"证件编号不得超过 {Certificate.NumberMaxLength} 字。");
    }
}
