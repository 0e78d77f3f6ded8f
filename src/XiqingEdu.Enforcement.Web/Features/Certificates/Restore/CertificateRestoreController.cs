using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Restore;

/// <summary>恢复 of a suspended certificate.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/restore")]
public sealed class CertificateRestoreController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : CertificateStepController<CertificateRestoreForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Restored;

    /// <inheritdoc />
    protected override string ViewName => "CertificateRestore";

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateRestoreForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Restore(act);
        return Task.FromResult("");
    }
}
