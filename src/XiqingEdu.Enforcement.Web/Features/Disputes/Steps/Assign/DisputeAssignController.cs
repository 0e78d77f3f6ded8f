using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Assign;

/// <summary>Who answers for it, and which unit helps.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "assign")]
[Route(DisputePaths.LitigationStep + "assign")]
public sealed class DisputeAssignController(DisputeStepServices services) : DisputeStepController<DisputeAssignForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.Assign;

    /// <inheritdoc />
    protected override DisputeAssignForm Blank(Dispute dispute, LegalFrame law) => new() { PersonId = dispute.Assignment?.PersonId ?? Actor.PersonId, Unit = dispute.Assignment?.Unit, Request = dispute.Assignment?.Request };

    /// <inheritdoc />
    protected override async Task<Action<Dispute>> VerbAsync(DisputeAssignForm form, DisputeView view, CancellationToken cancel)
    {
        var name = (await OfficersAsync(cancel)).Where(o => o.Key == form.PersonId.ToString()).Select(o => o.Value).FirstOrDefault()
            ?? throw new RuleViolation("ASSIGNED", Cite.House("行政应诉工作"), "请选择一名应诉人员。", nameof(form.PersonId));
        return d => d.Assign(form.PersonId!.Value, name, form.Unit!, form.Request!, Actor, view.Law);
    }

    /// <inheritdoc />
    protected override async Task<DisputeStepPage<DisputeAssignForm>> PrepareAsync(DisputeStepPage<DisputeAssignForm> page, CancellationToken cancel) =>
        page with
        {
            Choices = await OfficersAsync(cancel),
            Units = [.. (await Services.Db.Set<Person>().Select(p => p.Unit).Distinct().OrderBy(u => u).ToListAsync(cancel)).Select(u => KeyValuePair.Create(u, u))],
        };

    /// <summary>People who may handle disputes.</summary>
    private async Task<IReadOnlyList<KeyValuePair<string, string>>> OfficersAsync(CancellationToken cancel)
    {
        var roles = RolePermissions.Holding(Permission.ManageDisputes);
        var people = Services.Db.Set<RoleAssignment>().Where(r => roles.Contains(r.Role))
            .Join(Services.Db.Set<Account>().Where(a => a.DeactivatedAt == null), r => r.AccountId, a => a.Id, (_, a) => a.PersonId).Distinct();
        return [.. (await Services.Db.Set<Person>().Where(p => people.Contains(p.Id)).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancel))
            .Select(p => KeyValuePair.Create(p.Id.ToString(), p.Name))];
    }
}
