using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.OrderCorrection;

/// <summary>Two officers order the party to correct, and serve the order.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "order-correction")]
public sealed class OrderCorrectionController(CaseStepServices services) : CaseStepController<OrderCorrectionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.OrderCorrection;

    /// <inheritdoc />
    protected override OrderCorrectionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ServiceForm.Of<OrderCorrectionForm>(penaltyCase, law);

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(OrderCorrectionForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.DeliveredOn!.Value, view.Law.Today, "送达日期", Domain.Law.Cite.Apl("第六十一条第一款"), nameof(form.DeliveredOn));
        var service = form.ToRecord(await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.DeliveredOn.Value, cancel));
        return (c, number) => c.OrderCorrection(number, form.Demand!, form.DueOn!.Value, service, Actor, view.Law);
    }
}
