using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordRepairApplication;

/// <summary>The publicity officer records that the party applied for credit repair.</summary>
[RequirePermission(Permission.PreparePublicity)]
[Route(CasePaths.Step + "record-repair-application")]
public sealed class RecordRepairApplicationController(CaseStepServices services) : CaseStepController<RepairApplicationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordRepairApplication;

    /// <inheritdoc />
    protected override RepairApplicationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RepairApplicationForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordRepairApplication(form.On!.Value, Actor, view.Law));
}
