using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordPayment;

/// <summary>One payment by its receipt.</summary>
public sealed class RecordPaymentForm : StepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid PaymentId { get; set; }

    public string? ReceiptNumber { get; set; }

    public DateOnly? PaidOn { get; set; }

    public PaymentPurpose? Purpose { get; set; }

    public decimal? AmountYuan { get; set; }
}

internal sealed class RecordPaymentFormValidator : AbstractValidator<RecordPaymentForm>
{
    public RecordPaymentFormValidator()
    {
        RuleFor(f => f.ReceiptNumber).NotEmpty().WithMessage("请填写缴款凭证号。").MaximumLength(Payment.ReceiptMaxLength).WithMessage($"缴款凭证号不得超过 {Payment.ReceiptMaxLength} 字。");
        RuleFor(f => f.PaidOn).NotNull().WithMessage("请填写缴款日期。");
        RuleFor(f => f.Purpose).NotNull().WithMessage("请选择缴款项目。");
        RuleFor(f => f.AmountYuan).NotNull().WithMessage("请填写缴款金额。")
            .Must(y => Money.FenOf(y!.Value) is > 0).WithMessage("缴款金额须大于零，最多两位小数。");
    }
}
