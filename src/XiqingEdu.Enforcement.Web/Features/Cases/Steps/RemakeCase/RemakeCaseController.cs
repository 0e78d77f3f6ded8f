using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RemakeCase;

/// <summary>The leader opens a new case after the decision fell.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "remake-case")]
public sealed class RemakeCaseController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    private readonly Guid newCaseId = Guid.CreateVersion7();

    /// <inheritdoc />
    protected override Step Step => Step.RemakeCase;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => Keep(c.RemakeCase(newCaseId, number, form.Opinion!, Actor, view.Law)));

    /// <inheritdoc />
    protected override string LandsOn(Guid id) => CasePaths.Detail(newCaseId);
}
