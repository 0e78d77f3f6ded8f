using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApprovePublicity;

/// <summary>Another person than the drafter releases the public version and clears the doubtful places one by one.</summary>
[RequirePermission(Permission.ApprovePublicity)]
[Route(CasePaths.Step + "approve-publicity")]
public sealed class ApprovePublicityController(CaseStepServices services) : CaseStepController<ApprovePublicityForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApprovePublicity;

    /// <inheritdoc />
    protected override ApprovePublicityForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ApprovePublicityForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ApprovePublicityForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ApprovePublicity(Actor, view.Law, form.ToClearances()));
}
