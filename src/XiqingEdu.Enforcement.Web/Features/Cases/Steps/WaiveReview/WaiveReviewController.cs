using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.WaiveReview;

/// <summary>The unit head finds that no legal review is required.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(CasePaths.Step + "waive-review")]
public sealed class WaiveReviewController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.WaiveReview;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.WaiveReview(form.Opinion!, Actor, view.Law));
}
