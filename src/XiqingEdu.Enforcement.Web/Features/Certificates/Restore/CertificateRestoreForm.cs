using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Restore;

/// <summary>恢复证件.</summary>
public sealed class CertificateRestoreForm : CertificateStepForm;

internal sealed class CertificateRestoreFormValidator() : CertificateStepFormValidator<CertificateRestoreForm>("恢复日期", "恢复理由");
