using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DisposePreservation;

/// <summary>A handler decides about the preserved items.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "dispose-preservation")]
public sealed class DisposePreservationController(CaseStepServices services) : CaseStepController<DisposePreservationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DisposePreservation;

    /// <inheritdoc />
    protected override DisposePreservationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { DisposedOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DisposePreservationForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.DisposePreservation(form.Disposal!.Value, form.Note!, form.DisposedOn!.Value, Actor, view.Law));
}
