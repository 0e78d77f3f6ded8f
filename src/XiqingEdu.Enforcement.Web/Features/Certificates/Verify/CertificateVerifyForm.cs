using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Verify;

/// <summary>A passed annual verification.</summary>
public sealed class CertificateVerifyForm : CertificateStepForm
{
    public int? Year { get; set; }

    public int? TrainingHours { get; set; }

    public bool ExamPassed { get; set; }
}

internal sealed class CertificateVerifyFormValidator : CertificateStepFormValidator<CertificateVerifyForm>
{
    public CertificateVerifyFormValidator()
        : base("审验日期")
    {
        RuleFor(f => f.Year).NotNull().WithMessage("请填写审验年度。");
        RuleFor(f => f.TrainingHours).NotNull().WithMessage("请填写培训学时。").InclusiveBetween(0, 2000).WithMessage("培训学时应为 0 至 2000 的整数。");
    }
}
