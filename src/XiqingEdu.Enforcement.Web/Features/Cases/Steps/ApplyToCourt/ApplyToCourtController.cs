using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApplyToCourt;

/// <summary>The leader signs the application to the court.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "apply-to-court")]
public sealed class ApplyToCourtController(CaseStepServices services) : CaseStepController<ApplyToCourtForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApplyToCourt;

    /// <inheritdoc />
    protected override ApplyToCourtForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ApplyToCourtForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ApplyToCourtForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.ApplyToCourt(number, form.Court!, form.PartyOpinion!, form.ObjectOfEnforcement!, Actor, view.Law));
}
