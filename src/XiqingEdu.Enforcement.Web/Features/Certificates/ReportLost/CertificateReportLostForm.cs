using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.ReportLost;

/// <summary>证件遗失.</summary>
public sealed class CertificateReportLostForm : CertificateStepForm;

internal sealed class CertificateReportLostFormValidator() : CertificateStepFormValidator<CertificateReportLostForm>("遗失登记日期", "遗失经过及作废声明");
