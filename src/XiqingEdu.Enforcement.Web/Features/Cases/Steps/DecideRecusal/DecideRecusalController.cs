using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecideRecusal;

/// <summary>The leader decides whether the person steps back.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "decide-recusal")]
public sealed class DecideRecusalController(CaseStepServices services) : CaseStepController<DecideRecusalForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DecideRecusal;

    /// <inheritdoc />
    protected override DecideRecusalForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DecideRecusalForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.DecideRecusal(form.IsGranted!.Value, form.Opinion!, Actor, view.Law));
}
