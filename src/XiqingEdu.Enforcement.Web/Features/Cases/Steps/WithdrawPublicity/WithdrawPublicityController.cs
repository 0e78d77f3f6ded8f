using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.WithdrawPublicity;

/// <summary>The publicity officer proposes to withdraw what is published.</summary>
[RequirePermission(Permission.PreparePublicity)]
[Route(CasePaths.Step + "withdraw-publicity")]
public sealed class WithdrawPublicityController(CaseStepServices services) : CaseStepController<WithdrawPublicityForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.WithdrawPublicity;

    /// <inheritdoc />
    protected override WithdrawPublicityForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(WithdrawPublicityForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.WithdrawPublicity(form.Reason!, Actor, view.Law));
}
