using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.PreparePublicity;

/// <summary>The publicity officer drafts the public version, starting from the text that the rule makes.</summary>
[RequirePermission(Permission.PreparePublicity)]
[Route(CasePaths.Step + "prepare-publicity")]
public sealed class PreparePublicityController(CaseStepServices services) : CaseStepController<PreparePublicityForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.PreparePublicity;

    /// <inheritdoc />
    protected override PreparePublicityForm Blank(PenaltyCase penaltyCase, LegalFrame law) => PreparePublicityForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(PreparePublicityForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.PreparePublicity(form.Summary!, Actor, view.Law, form.Names, form.Necessity));
}
