using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Cancel;

/// <summary>注销: with a reason, and a successor for each piece of open work.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/cancel")]
public sealed class CertificateCancelController(EnforcementDbContext db, LawLibrary law, HandoverDesk handovers, CurrentActor me)
    : CertificateStepController<CertificateCancelForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Cancelled;

    /// <inheritdoc />
    protected override string ViewName => "CertificateCancel";

    /// <inheritdoc />
    protected override async Task PrepareAsync(CertificateFacts certificate, CertificateCancelForm form, bool isNew, CancellationToken cancel) =>
        ViewData["Handovers"] = await handovers.OfferAsync(certificate.PersonId, form.Successors, ModelState, form.On ?? Today, cancel);

    /// <inheritdoc />
    protected override async Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateCancelForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Cancel(act, form.Reason!.Value, await handovers.ReadAsync(holder.Id, form.Successors, cancel));
        await handovers.CarryOutAsync(holder.Id, form.Successors, act, cancel);
        return form.Reason.Value.Word();
    }
}
