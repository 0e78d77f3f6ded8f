using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Revoke;

/// <summary>Successors of a revocation.</summary>
public sealed class CertificateRevokeForm : CertificateStepForm
{
    public List<SuccessorForm> Successors { get; set; } = [];
}

internal sealed class CertificateRevokeFormValidator() : CertificateStepFormValidator<CertificateRevokeForm>("吊销日期", "吊销原因");
