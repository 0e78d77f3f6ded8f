using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExecutePreservation;

/// <summary>Two officers carry out the approved preservation.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "execute-preservation")]
public sealed class ExecutePreservationController(CaseStepServices services) : CaseStepController<ExecutePreservationForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ExecutePreservation;

    /// <inheritdoc />
    protected override ExecutePreservationForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        ExecutedOn = law.Today,
        FirstOfficerId = penaltyCase.LeadHandlerId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ExecutePreservationForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.ExecutedOn!.Value, view.Law.Today, "实施日期", RegisteredPreservation.Basis, nameof(form.ExecutedOn));
        var pair = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.ExecutedOn.Value, cancel);
        return (c, _) => c.ExecutePreservation(pair, Actor, view.Law);
    }
}
