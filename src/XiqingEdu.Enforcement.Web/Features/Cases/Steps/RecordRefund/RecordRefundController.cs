using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordRefund;

/// <summary>The finance clerk records a refund.</summary>
[RequirePermission(Permission.RecordPayment)]
[Route(CasePaths.Step + "record-refund")]
public sealed class RecordRefundController(CaseStepServices services) : CaseStepController<RecordRefundForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordRefund;

    /// <inheritdoc />
    protected override RecordRefundForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        RefundId = Guid.CreateVersion7(), RefundedOn = law.Today, Purpose = FirstRefundable(penaltyCase, law), AmountYuan = penaltyCase.RefundableFen(FirstRefundable(penaltyCase, law), law) / 100m,
    };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordRefundForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordRefund(form.RefundId, form.ReceiptNumber!, form.RefundedOn!.Value, form.Purpose!.Value, Money.FenOf(form.AmountYuan!.Value)!.Value, Actor, view.Law));

    private static PaymentPurpose FirstRefundable(PenaltyCase c, LegalFrame law) => Enum.GetValues<PaymentPurpose>().FirstOrDefault(p => c.RefundableFen(p, law) > 0);
}
