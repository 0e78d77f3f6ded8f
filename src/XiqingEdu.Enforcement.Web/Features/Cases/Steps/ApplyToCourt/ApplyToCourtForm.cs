using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApplyToCourt;

/// <summary>The application to the court.</summary>
public sealed class ApplyToCourtForm : StepForm
{
    public string? Court { get; set; }

    public string? ObjectOfEnforcement { get; set; }

    public string? PartyOpinion { get; set; }

    /// <summary>With what the case already knows: the court of the settings, the amounts of today, the demand.</summary>
    public static ApplyToCourtForm Of(PenaltyCase penaltyCase, LegalFrame law)
    {
        var owed = Enum.GetValues<PaymentPurpose>().Select(p => (Purpose: p, Fen: penaltyCase.OutstandingFen(p, law))).Where(o => o.Fen > 0)
            .Select(o => $"{o.Purpose.Word()}{ChineseNumerals.Amount(o.Fen)}（{Money.Text(o.Fen)}）");
        var lines = owed.ToList();
        if (penaltyCase.Demand is { OtherDuties.Length: > 0 } duties)
        {
            lines.Add(duties.OtherDuties);
        }

        return new ApplyToCourtForm
        {
            Court = law.Settings.Court,
            ObjectOfEnforcement = string.Join("；", lines) + "。",
            PartyOpinion = penaltyCase.Demand is { } demand ? $"{demand.Number} 于 {demand.Service.ServedOn:yyyy-MM-dd} 送达，截至 {law.Today:yyyy-MM-dd} 当事人仍未履行。当事人对催告：" : null,
        };
    }
}

internal sealed class ApplyToCourtFormValidator : AbstractValidator<ApplyToCourtForm>
{
    public ApplyToCourtFormValidator()
    {
        RuleFor(f => f.Court).NotEmpty().WithMessage("请填写人民法院。").MaximumLength(CourtApplication.CourtMaxLength).WithMessage($"人民法院不得超过 {CourtApplication.CourtMaxLength} 字。");
        RuleFor(f => f.ObjectOfEnforcement).NotEmpty().WithMessage("请填写申请强制执行标的情况。").MaximumLength(CourtApplication.TextMaxLength).WithMessage($"申请强制执行标的情况不得超过 {CourtApplication.TextMaxLength} 字。");
        RuleFor(f => f.PartyOpinion).NotEmpty().WithMessage("请填写当事人的意见及催告情况。").MaximumLength(CourtApplication.TextMaxLength).WithMessage($"当事人的意见及催告情况不得超过 {CourtApplication.TextMaxLength} 字。");
    }
}
