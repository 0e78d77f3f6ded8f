using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.TakeEffect;

/// <summary>The judgment takes effect.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.LitigationStep + "take-effect")]
public sealed class DisputeTakeEffectController(DisputeStepServices services) : DisputeStepController<DisputeDayForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.TakeEffect;

    /// <inheritdoc />
    protected override DisputeDayForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeDayForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => ((Litigation)d).TakeEffect(form.On!.Value, Actor, view.Law));
}
