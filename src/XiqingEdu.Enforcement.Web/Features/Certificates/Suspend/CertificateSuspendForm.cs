using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Suspend;

/// <summary>暂扣证件.</summary>
public sealed class CertificateSuspendForm : CertificateStepForm;

internal sealed class CertificateSuspendFormValidator() : CertificateStepFormValidator<CertificateSuspendForm>("暂扣日期", "暂扣原因");
