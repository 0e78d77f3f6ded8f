using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Cancel;

/// <summary>Reason and successors.</summary>
public sealed class CertificateCancelForm : CertificateStepForm
{
    public CancellationReason? Reason { get; set; }

    public List<SuccessorForm> Successors { get; set; } = [];
}

internal sealed class CertificateCancelFormValidator : CertificateStepFormValidator<CertificateCancelForm>
{
    public CertificateCancelFormValidator()
        : base("注销日期")
    {
        RuleFor(f => f.Reason).NotNull().WithMessage("请选择注销原因。");
    }
}
