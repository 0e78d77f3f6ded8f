using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordPayment;

/// <summary>The finance clerk records a payment.</summary>
[RequirePermission(Permission.RecordPayment)]
[Route(CasePaths.Step + "record-payment")]
public sealed class RecordPaymentController(CaseStepServices services) : CaseStepController<RecordPaymentForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordPayment;

    /// <inheritdoc />
    protected override RecordPaymentForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new()
    {
        PaymentId = Guid.CreateVersion7(), PaidOn = law.Today, Purpose = FirstOwed(penaltyCase, law), AmountYuan = penaltyCase.OutstandingFen(FirstOwed(penaltyCase, law), law) / 100m,
    };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordPaymentForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordPayment(form.PaymentId, form.ReceiptNumber!, form.PaidOn!.Value, form.Purpose!.Value, Money.FenOf(form.AmountYuan!.Value)!.Value, Actor, view.Law));

    private static PaymentPurpose FirstOwed(PenaltyCase c, LegalFrame law) => Enum.GetValues<PaymentPurpose>().FirstOrDefault(p => c.OutstandingFen(p, law) > 0);
}
