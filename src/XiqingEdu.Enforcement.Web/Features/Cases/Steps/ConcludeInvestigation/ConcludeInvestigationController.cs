using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ConcludeInvestigation;

/// <summary>The two handlers conclude the investigation.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "conclude-investigation")]
public sealed class ConcludeInvestigationController(CaseStepServices services) : CaseStepController<ReportForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ConcludeInvestigation;

    /// <inheritdoc />
    protected override ReportForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ReportForm.Of(penaltyCase);

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReportForm form, CaseView view, CancellationToken cancel)
    {
        var input = form.ToInput(await PairAsync(form.FirstOfficerId, form.SecondOfficerId, view.Law.Today, cancel));
        return (c, _) => c.ConcludeInvestigation(input, Actor, view.Law);
    }
}
