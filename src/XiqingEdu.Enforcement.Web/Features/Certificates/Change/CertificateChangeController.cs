using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Change;

/// <summary>变更: coverage, unit and post; the old values stay on file.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/change")]
public sealed class CertificateChangeController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : CertificateStepController<CertificateChangeForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.Changed;

    /// <inheritdoc />
    protected override string ViewName => "CertificateChange";

    /// <inheritdoc />
    protected override Task PrepareAsync(CertificateFacts certificate, CertificateChangeForm form, bool isNew, CancellationToken cancel)
    {
        if (isNew)
        {
            (form.EnforcementKind, form.Region, form.PlatformNumber) = (certificate.EnforcementKind, certificate.Region, certificate.PlatformNumber);
            (form.Unit, form.Post) = (certificate.Unit, certificate.Post);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateChangeForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Change(act, holder, new CertificateParticulars(form.EnforcementKind, form.Region, form.PlatformNumber), form.Unit, form.Post);
        return Task.FromResult(string.Join("；", certificate.History[^1].Changes.Select(c => $"{c.Item}由“{c.Old}”变为“{c.New}”")));
    }
}
