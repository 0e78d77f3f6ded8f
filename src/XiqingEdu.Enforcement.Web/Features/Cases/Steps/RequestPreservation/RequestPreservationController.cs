using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RequestPreservation;

/// <summary>A handler asks for a registered preservation of evidence.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "request-preservation")]
public sealed class RequestPreservationController(CaseStepServices services) : CaseStepController<RequestPreservationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RequestPreservation;

    /// <inheritdoc />
    protected override RequestPreservationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { PreservationId = Guid.CreateVersion7() };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RequestPreservationForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RequestPreservation(form.PreservationId, form.Items!, form.Reason!, Actor, view.Law));
}
