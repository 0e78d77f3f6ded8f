using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.RecordRefund;

/// <summary>Money given back, by its receipt.</summary>
public sealed class OnSiteRecordRefundForm : OnSiteStepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid RefundId { get; set; }

    public string? ReceiptNumber { get; set; }

    public DateOnly? RefundedOn { get; set; }

    public decimal? AmountYuan { get; set; }
}

internal sealed class OnSiteRecordRefundFormValidator : AbstractValidator<OnSiteRecordRefundForm>
{
    public OnSiteRecordRefundFormValidator()
    {
        RuleFor(f => f.ReceiptNumber).NotEmpty().WithMessage("请填写退库凭证号。").MaximumLength(Payment.ReceiptMaxLength).WithMessage($"退库凭证号不得超过 {Payment.ReceiptMaxLength} 字。");
        RuleFor(f => f.RefundedOn).NotNull().WithMessage("请填写退款日期。");
        RuleFor(f => f.AmountYuan).NotNull().WithMessage("请填写退款金额。")
            .Must(y => Money.FenOf(y!.Value) is > 0).WithMessage("退款金额须大于零，最多两位小数。");
    }
}
