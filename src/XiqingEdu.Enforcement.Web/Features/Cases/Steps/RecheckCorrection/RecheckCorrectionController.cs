using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecheckCorrection;

/// <summary>Two officers look whether it was corrected.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "recheck-correction")]
public sealed class RecheckCorrectionController(CaseStepServices services) : CaseStepController<RecheckCorrectionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecheckCorrection;

    /// <inheritdoc />
    protected override RecheckCorrectionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        RecheckedOn = law.Today,
        FirstOfficerId = penaltyCase.LeadHandlerId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(RecheckCorrectionForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.RecheckedOn!.Value, view.Law.Today, "复查日期", CorrectionOrder.Basis, nameof(form.RecheckedOn));
        var pair = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.RecheckedOn.Value, cancel);
        return (c, _) => c.RecheckCorrection(new Recheck(pair, form.Result!.Value, form.Findings!, form.NewDueOn), Actor, view.Law);
    }
}
