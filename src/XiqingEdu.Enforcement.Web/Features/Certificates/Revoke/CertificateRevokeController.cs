using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Revoke;

/// <summary>吊销: for a serious violation.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/revoke")]
public sealed class CertificateRevokeController(EnforcementDbContext db, LawLibrary law, HandoverDesk handovers, CurrentActor me)
    : CertificateStepController<CertificateRevokeForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Revoked;

    /// <inheritdoc />
    protected override string ViewName => "CertificateRevoke";

    /// <inheritdoc />
    protected override async Task PrepareAsync(CertificateFacts certificate, CertificateRevokeForm form, bool isNew, CancellationToken cancel) =>
        ViewData["Handovers"] = await handovers.OfferAsync(certificate.PersonId, form.Successors, ModelState, form.On ?? Today, cancel);

    /// <inheritdoc />
    protected override async Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateRevokeForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Revoke(act, await handovers.ReadAsync(holder.Id, form.Successors, cancel));
        await handovers.CarryOutAsync(holder.Id, form.Successors, act, cancel);
        return "";
    }
}
