using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ServeDemand;

/// <summary>Two officers serve the demand.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "serve-demand")]
public sealed class ServeDemandController(CaseStepServices services) : CaseStepController<ServeDemandForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ServeDemand;

    /// <inheritdoc />
    protected override ServeDemandForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ServiceForm.Of<ServeDemandForm>(penaltyCase, law);

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ServeDemandForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.DeliveredOn!.Value, view.Law.Today, "送达日期", DemandNotice.Basis, nameof(form.DeliveredOn));
        var service = form.ToRecord(await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.DeliveredOn.Value, cancel));
        return (c, number) => c.ServeDemand(number, form.OtherDuties ?? "", service, Actor, view.Law);
    }
}
