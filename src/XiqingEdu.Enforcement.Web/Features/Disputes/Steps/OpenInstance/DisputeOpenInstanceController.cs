using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.OpenInstance;

/// <summary>An appeal, a retrial, or the new first instance after a remand.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.LitigationStep + "open-instance")]
public sealed class DisputeOpenInstanceController(DisputeStepServices services) : DisputeStepController<DisputeInstanceForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.OpenInstance;

    /// <inheritdoc />
    protected override DisputeInstanceForm Blank(Dispute dispute, LegalFrame law) => Suggested((Litigation)dispute);

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeInstanceForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => ((Litigation)d).OpenInstance(form.Id, form.Level!.Value, form.Origin!.Value, form.Court!, form.CaseNumber!, form.ReceivedOn!.Value, Actor, view.Law));

    /// <inheritdoc />
    protected override Task<DisputeStepPage<DisputeInstanceForm>> PrepareAsync(DisputeStepPage<DisputeInstanceForm> page, CancellationToken cancel) => Task.FromResult(page with
    {
        Choices = [.. Words.All<InstanceOrigin>().Where(o => o.Key != InstanceOrigin.Complaint).Select(o => KeyValuePair.Create(o.Key.ToString(), o.Value))],
    });

    private static DisputeInstanceForm Suggested(Litigation suit)
    {
        var last = suit.Instances[^1];
        return last.IsRemanded ? new() { Level = InstanceLevel.First, Origin = InstanceOrigin.Remand }
            : new() { Level = last.EffectiveOn is null ? InstanceLevel.Second : InstanceLevel.Retrial };
    }
}
