using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Reissue;

/// <summary>补发: a new certificate in place of the lost one; the head-count does not change.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/reissue")]
public sealed class CertificateReissueController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : CertificateStepController<CertificateReissueForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Reissued;

    /// <inheritdoc />
    protected override string ViewName => "CertificateReissue";

    /// <inheritdoc />
    protected override Task PrepareAsync(CertificateFacts certificate, CertificateReissueForm form, bool isNew, CancellationToken cancel)
    {
        form.CertificateId = isNew ? Guid.CreateVersion7() : form.CertificateId;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override async Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateReissueForm form, CertificateAct act, CancellationToken cancel)
    {
        await CertificateNumbers.EnsureFreeAsync(Database, form.Number, form.CertificateId, cancel);
        var replacement = certificate.Reissue(form.CertificateId, form.Number, act);
        Database.Add(replacement);
        return $"新证件编号 {replacement.Number}，有效期至 {replacement.ValidUntil:yyyy-MM-dd}";
    }
}
