using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordRepairResult;

/// <summary>Another person records how the application for credit repair ended.</summary>
[RequirePermission(Permission.ApprovePublicity)]
[Route(CasePaths.Step + "record-repair-result")]
public sealed class RecordRepairResultController(CaseStepServices services) : CaseStepController<RepairResultForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordRepairResult;

    /// <inheritdoc />
    protected override RepairResultForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RepairResultForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordRepairResult(form.Granted!.Value, form.Opinion!, Actor, view.Law));
}
