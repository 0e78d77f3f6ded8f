using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOutcome;

/// <summary>Records it.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.LitigationStep + "record-outcome")]
public sealed class DisputeRecordJudgmentController(DisputeStepServices services) : RecordJudgmentController(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.RecordOutcome;
}
