using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.PlanAppearance;

/// <summary>Who will stand for the bureau.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "plan-appearance")]
[Route(DisputePaths.LitigationStep + "plan-appearance")]
public sealed class DisputePlanAppearanceController(DisputeStepServices services) : DisputeStepController<AppearanceForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.PlanAppearance;

    /// <inheritdoc />
    protected override AppearanceForm Blank(Dispute dispute, LegalFrame law) => AppearanceForm.Of(dispute.PendingHearing?.Plan);

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(AppearanceForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.PlanAppearance(form.ToAppearance(), Actor, view.Law));
}
