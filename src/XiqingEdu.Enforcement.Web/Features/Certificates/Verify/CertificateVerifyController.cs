using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Verify;

/// <summary>年度审验: training hours and examination of one year.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("certificates/{id:guid}/verify")]
public sealed class CertificateVerifyController(EnforcementDbContext db, LawLibrary law, OfficerParameters parameters, CurrentActor me)
    : CertificateStepController<CertificateVerifyForm>(db, law, me)
{
    /// <inheritdoc />
    protected override CertificateEventKind Kind => CertificateEventKind.AnnuallyVerified;

    /// <inheritdoc />
    protected override string ViewName => "CertificateVerify";

    /// <inheritdoc />
    protected override Task PrepareAsync(CertificateFacts certificate, CertificateVerifyForm form, bool isNew, CancellationToken cancel)
    {
        ViewData["Hours"] = parameters.TrainingHours;
        form.Year = isNew ? (Today.Month >= 11 ? Today.Year : Today.Year - 1) : form.Year;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task<string> ApplyAsync(Certificate certificate, Person holder, CertificateVerifyForm form, CertificateAct act, CancellationToken cancel)
    {
        certificate.Verify(act, form.Year!.Value, form.TrainingHours!.Value, form.ExamPassed, parameters);
        return Task.FromResult($"{form.Year} 年度，培训 {form.TrainingHours} 学时，考试合格");
    }
}
