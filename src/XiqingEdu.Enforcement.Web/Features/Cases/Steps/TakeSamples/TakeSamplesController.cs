using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TakeSamples;

/// <summary>Two officers record samples.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "take-samples")]
public sealed class TakeSamplesController(CaseStepServices services) : CaseStepController<TakeSamplesForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.TakeSamples;

    /// <inheritdoc />
    protected override TakeSamplesForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        SamplingId = Guid.CreateVersion7(),
        SampledOn = law.Today,
        Place = penaltyCase.ActPlace,
        FirstOfficerId = penaltyCase.LeadHandlerId,
        SecondOfficerId = penaltyCase.AssistantHandlerId,
    };

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(TakeSamplesForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.SampledOn!.Value, view.Law.Today, "抽样日期", Sampling.Basis, nameof(form.SampledOn));
        var pair = await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.SampledOn.Value, cancel);
        var sampling = new Sampling(form.SamplingId, form.Items!, form.Method!, form.Place!, form.PartyPresent!, pair, form.CertificatesShown);
        return (c, _) => c.TakeSamples(sampling, Actor, view.Law);
    }
}
