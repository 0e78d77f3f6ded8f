using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.RecordRefund;

/// <summary>The finance clerk records money given back.</summary>
[RequirePermission(Permission.RecordPayment)]
[Route(OnSitePaths.Step + "record-refund")]
public sealed class OnSiteRecordRefundController(OnSiteStepServices services) : OnSiteStepController<OnSiteRecordRefundForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.RecordRefund;

    /// <inheritdoc />
    protected override OnSiteRecordRefundForm Blank(OnSitePenalty penalty, LegalFrame law) => new() { RefundId = Guid.CreateVersion7(), RefundedOn = law.Today, AmountYuan = penalty.RefundableFen(law) / 100m };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteRecordRefundForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.RecordRefund(form.RefundId, form.ReceiptNumber!, form.RefundedOn!.Value, Money.FenOf(form.AmountYuan!.Value)!.Value, Actor, law));
}
