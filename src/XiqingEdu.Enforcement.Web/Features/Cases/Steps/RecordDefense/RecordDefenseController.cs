using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordDefense;

/// <summary>A handler records what became of the right to be heard.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "record-defense")]
public sealed class RecordDefenseController(CaseStepServices services) : CaseStepController<RecordDefenseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordDefense;

    /// <inheritdoc />
    protected override RecordDefenseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordDefenseForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordDefense(form.Kind!.Value, form.On!.Value, form.Claims ?? "", Actor, view.Law));
}
