using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Suspend;

/// <summary>暂扣: the holder may not act until restored.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/suspend")]
public sealed class CertificateSuspendController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : CertificateStepController<CertificateSuspendForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Suspended;

    /// <inheritdoc />
    protected override string ViewName => "CertificateSuspend";

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateSuspendForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Suspend(act);
        return Task.FromResult("");
    }
}
