using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordDeliberation;

/// <summary>The secretary records the minutes.</summary>
[RequirePermission(Permission.RecordDeliberation)]
[Route(CasePaths.Step + "record-deliberation")]
public sealed class RecordDeliberationController(CaseStepServices services) : CaseStepController<RecordDeliberationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordDeliberation;

    /// <inheritdoc />
    protected override RecordDeliberationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { HeldOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordDeliberationForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordDeliberation(form.ToMinutes(), Actor, view.Law));
}
