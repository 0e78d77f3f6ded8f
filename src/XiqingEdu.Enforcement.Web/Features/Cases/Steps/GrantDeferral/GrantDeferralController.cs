using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.GrantDeferral;

/// <summary>The leader grants a deferral or instalments.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "grant-deferral")]
public sealed class GrantDeferralController(CaseStepServices services) : CaseStepController<GrantDeferralForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.GrantDeferral;

    /// <inheritdoc />
    protected override GrantDeferralForm Blank(PenaltyCase penaltyCase, LegalFrame law) => GrantDeferralForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(GrantDeferralForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.GrantDeferral(form.AppliedOn!.Value, form.Hardship!, form.ToInstallments(), Actor, view.Law));
}
