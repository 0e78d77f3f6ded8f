using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Forward;

/// <summary>An application handed in at the bureau goes to the organ.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "forward")]
public sealed class DisputeForwardController(DisputeStepServices services) : DisputeStepController<DisputeForwardForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.Forward;

    /// <inheritdoc />
    protected override DisputeForwardForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today, Organ = ReconsiderationOrgan.Default };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeForwardForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => ((Reconsideration)d).Forward(form.On, form.Organ!, Actor, view.Law));
}
