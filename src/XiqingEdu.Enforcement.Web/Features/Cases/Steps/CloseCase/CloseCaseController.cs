using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.CloseCase;

/// <summary>The leader closes the case.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "close-case")]
public sealed class CloseCaseController(CaseStepServices services) : CaseStepController<CloseCaseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.CloseCase;

    /// <inheritdoc />
    protected override CloseCaseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { Opinion = "同意结案。", Period = ArchivePeriod.ThirtyYears };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(CloseCaseForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.CloseCase(form.Opinion!, form.Period!.Value, Actor, view.Law));
}
