using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReassignHandlers;

/// <summary>The unit head gives the case to two other officers.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(CasePaths.Step + "reassign-handlers")]
public sealed class ReassignHandlersController(CaseStepServices services) : CaseStepController<ReassignHandlersForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReassignHandlers;

    /// <inheritdoc />
    protected override ReassignHandlersForm Blank(PenaltyCase penaltyCase, LegalFrame law) =>
        new() { FirstOfficerId = penaltyCase.LeadHandlerId, SecondOfficerId = penaltyCase.AssistantHandlerId };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReassignHandlersForm form, CaseView view, CancellationToken cancel)
    {
        var pair = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, view.Law.Today, cancel);
        return (c, _) => c.ReassignHandlers(pair, form.Opinion!, Actor, view.Law);
    }
}
