using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApprovePreservation;

/// <summary>The leader approves a registered preservation or refuses it.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "approve-preservation")]
public sealed class ApprovePreservationController(CaseStepServices services) : CaseStepController<ApprovePreservationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApprovePreservation;

    /// <inheritdoc />
    protected override ApprovePreservationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override string? NumberKindOf(ApprovePreservationForm form) => form.IsApproved == true ? base.NumberKindOf(form) : null;

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ApprovePreservationForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.ApprovePreservation(number, form.IsApproved!.Value, form.Opinion!, Actor, view.Law));
}
