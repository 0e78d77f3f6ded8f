using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApproveWithdrawal;

/// <summary>Another person than the proposer withdraws what is published.</summary>
[RequirePermission(Permission.ApprovePublicity)]
[Route(CasePaths.Step + "approve-withdrawal")]
public sealed class ApproveWithdrawalController(CaseStepServices services) : CaseStepController<ApproveWithdrawalForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApproveWithdrawal;

    /// <inheritdoc />
    protected override ApproveWithdrawalForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ApproveWithdrawalForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ApproveWithdrawal(Actor, view.Law));
}
