using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.ReportLost;

/// <summary>遗失: with the public declaration that the certificate is void.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/report-lost")]
public sealed class CertificateReportLostController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : CertificateStepController<CertificateReportLostForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.ReportedLost;

    /// <inheritdoc />
    protected override string ViewName => "CertificateReportLost";

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateReportLostForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.ReportLost(act);
        return Task.FromResult("");
    }
}
