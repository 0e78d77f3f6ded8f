using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReportCrime;

/// <summary>Two handlers report that the act may be a crime.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "report-crime")]
public sealed class ReportCrimeController(CaseStepServices services) : CaseStepController<ReportCrimeForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReportCrime;

    /// <inheritdoc />
    protected override ReportCrimeForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { FirstOfficerId = penaltyCase.LeadHandlerId, SecondOfficerId = penaltyCase.AssistantHandlerId };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReportCrimeForm form, CaseView view, CancellationToken cancel)
    {
        var pair = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, view.Law.Today, cancel);
        return (c, _) => c.ReportCrime(form.Report!, pair, Actor, view.Law);
    }
}
