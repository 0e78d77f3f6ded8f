using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.RecordPayment;

/// <summary>The finance clerk records a payment.</summary>
[RequirePermission(Permission.RecordPayment)]
[Route(OnSitePaths.Step + "record-payment")]
public sealed class OnSiteRecordPaymentController(OnSiteStepServices services) : OnSiteStepController<OnSiteRecordPaymentForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.RecordPayment;

    /// <inheritdoc />
    protected override OnSiteRecordPaymentForm Blank(OnSitePenalty penalty, LegalFrame law) => new() { PaymentId = Guid.CreateVersion7(), PaidOn = law.Today, AmountYuan = penalty.OutstandingFen(law) / 100m };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteRecordPaymentForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.RecordPayment(form.PaymentId, form.ReceiptNumber!, form.PaidOn!.Value, Money.FenOf(form.AmountYuan!.Value)!.Value, Actor, law));
}
