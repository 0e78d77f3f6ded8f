using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApplyForRecusal;

/// <summary>An application of the party is recorded, or a person steps back.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.Step + "apply-for-recusal")]
public sealed class ApplyForRecusalController(CaseStepServices services) : CaseStepController<ApplyForRecusalForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApplyForRecusal;

    /// <inheritdoc />
    protected override ApplyForRecusalForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ApplyForRecusalForm.Of(penaltyCase, Actor);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ApplyForRecusalForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ApplyForRecusal(form.RecusalId, form.PersonId!.Value, form.ByParty!.Value, form.Reason!, Actor, view.Law));
}
