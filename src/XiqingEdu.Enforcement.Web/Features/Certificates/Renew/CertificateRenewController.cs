using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Renew;

/// <summary>换证延期: a later last day of validity.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/renew")]
public sealed class CertificateRenewController(EnforcementDbContext db, LawLibrary law, OfficerParameters parameters, CurrentActor me)
    : CertificateStepController<CertificateRenewForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Renewed;

    /// <inheritdoc />
    protected override string ViewName => "CertificateRenew";

    /// <inheritdoc />
    protected override Task PrepareAsync(CertificateFacts certificate, CertificateRenewForm form, bool isNew, CancellationToken cancel)
    {
        form.ValidUntil = isNew ? parameters.ValidUntil(certificate.ValidUntil.AddDays(1)) : form.ValidUntil;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateRenewForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Renew(act, form.ValidUntil!.Value);
        return Task.FromResult($"有效期延至 {form.ValidUntil:yyyy-MM-dd}");
    }
}
