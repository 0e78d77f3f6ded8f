using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
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
public sealed class ConcludeInvestigationController(CaseStepServices services, EnforcementDbContext db) : CaseStepController<ReportForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ConcludeInvestigation;

    /// <inheritdoc />
    protected override ReportForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ReportForm.Of(penaltyCase);

    /// <inheritdoc />
    protected override async Task PrepareAsync(CaseView view, CancellationToken cancel)
    {
        await OfferOfficersAsync(view, cancel);
        ViewData["EarlierFines"] = await db.EarlierFinesAsync(view.Case, cancel);
    }

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReportForm form, CaseView view, CancellationToken cancel)
    {
        var input = form.ToInput(await PairAsync(form.FirstOfficerId, form.SecondOfficerId, view.Law.Today, cancel), await db.EarlierFinesAsync(view.Case, cancel));
        return (c, _) => c.ConcludeInvestigation(input, Actor, view.Law);
    }
}
