using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReturnPublicity;

/// <summary>The approver sends the draft, or the proposal to withdraw, back.</summary>
[RequirePermission(Permission.ApprovePublicity)]
[Route(CasePaths.Step + "return-publicity")]
public sealed class ReturnPublicityController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReturnPublicity;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new OpinionForm();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ReturnPublicity(form.Opinion!, Actor, view.Law));
}
