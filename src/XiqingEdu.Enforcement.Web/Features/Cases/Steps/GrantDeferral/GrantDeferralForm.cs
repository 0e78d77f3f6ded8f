using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.GrantDeferral;

/// <summary>The application of the party and the instalments granted.</summary>
public sealed class GrantDeferralForm : StepForm
{
    public DateOnly? AppliedOn { get; set; }

    public string? Hardship { get; set; }

    /// <summary>One row for each instalment; empty rows are left out.</summary>
    public List<InstallmentRow> Installments { get; set; } = [];

    /// <summary>Rows for the most instalments; the first offers the whole unpaid fine.</summary>
    public static GrantDeferralForm Of(PenaltyCase penaltyCase, LegalFrame law)
    {
        var form = new GrantDeferralForm { AppliedOn = law.Today, Installments = [.. Enumerable.Range(0, Deferral.MostInstallments).Select(_ => new InstallmentRow())] };
        form.Installments[0].AmountYuan = penaltyCase.OutstandingFen(PaymentPurpose.Fine, law) / 100m;
        return form;
    }

    /// <summary>The rows that are filled.</summary>
    public IReadOnlyList<Installment> ToInstallments() =>
        [.. Installments.Where(r => r.IsFilled).Select(r => new Installment(r.DueOn!.Value, Money.FenOf(r.AmountYuan!.Value)!.Value))];
}

/// <summary>One instalment as it is typed.</summary>
public sealed class InstallmentRow
{
    public DateOnly? DueOn { get; set; }

    public decimal? AmountYuan { get; set; }

    /// <summary>Whether anything stands in the row.</summary>
    public bool IsFilled => DueOn is not null || AmountYuan is not null;
}

internal sealed class GrantDeferralFormValidator : AbstractValidator<GrantDeferralForm>
{
    public GrantDeferralFormValidator()
    {
        RuleFor(f => f.AppliedOn).NotNull().WithMessage("请填写当事人申请日期。");
        RuleFor(f => f.Hardship).NotEmpty().WithMessage("请填写经济困难的情况。").MaximumLength(Deferral.HardshipMaxLength).WithMessage($"经济困难的情况不得超过 {Deferral.HardshipMaxLength} 字。");
        RuleFor(f => f.Installments).Must(rows => rows.Count <= Deferral.MostInstallments).WithMessage($"最多分 {Deferral.MostInstallments} 期。")
            .Must(rows => rows.Any(r => r.IsFilled)).WithMessage("请至少填写一期的缴纳日期和金额。");
        RuleForEach(f => f.Installments).ChildRules(row =>
        {
            row.RuleFor(r => r.DueOn).NotNull().WithMessage("填写了金额的一期，请填写最后缴纳日期。").When(r => r.IsFilled);
            row.RuleFor(r => r.AmountYuan).NotNull().WithMessage("填写了日期的一期，请填写金额。").When(r => r.IsFilled);
            row.RuleFor(r => r.AmountYuan).Must(y => y is null || Money.FenOf(y.Value) is > 0).WithMessage("每期金额须大于零，最多两位小数。");
        });
    }
}
