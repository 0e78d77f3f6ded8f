using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>What a form types of the penalties that hold instead of those decided: the bureau, a reconsideration or a judgment changes them.</summary>
public interface IChangedPenalties
{
    /// <summary>The kinds that remain.</summary>
    List<PenaltyKind> Penalties { get; set; }

    /// <summary>The fine in yuan.</summary>
    decimal? FineYuan { get; set; }

    /// <summary>The confiscated gains in yuan.</summary>
    decimal? IllegalGainsYuan { get; set; }

    /// <summary>The value of confiscated goods in yuan.</summary>
    decimal? PropertyYuan { get; set; }

    /// <summary>Scope, licence, period.</summary>
    string? PenaltyContent { get; set; }
}

/// <summary>Between the form and the domain.</summary>
public static class ChangedPenalties
{
    /// <summary>Fills the form with what holds today.</summary>
    public static void Fill(this IChangedPenalties form, Outcome? outcome)
    {
        decimal? Yuan(PenaltyKind kind) => outcome?.Penalties.FirstOrDefault(p => p.Kind == kind) is { AmountFen: > 0 } penalty ? penalty.AmountFen / 100m : null;
        form.Penalties = [.. outcome?.Penalties.Select(p => p.Kind) ?? []];
        (form.FineYuan, form.IllegalGainsYuan, form.PropertyYuan) = (Yuan(PenaltyKind.Fine), Yuan(PenaltyKind.ConfiscateIllegalGains), Yuan(PenaltyKind.ConfiscateIllegalProperty));
        form.PenaltyContent = outcome?.Penalties.FirstOrDefault(p => p.Content.Length > 0)?.Content;
    }

    /// <summary>The outcome that holds instead; circumstances and benchmark stay those of <paramref name="before"/>.</summary>
    public static Outcome ToOutcome(this IChangedPenalties form, Outcome before) => before with
    {
        Penalties = [.. form.Penalties.Distinct().Order().Select(kind => new Penalty(kind, kind switch
        {
            PenaltyKind.Fine => Fen(form.FineYuan),
            PenaltyKind.ConfiscateIllegalGains => Fen(form.IllegalGainsYuan),
            PenaltyKind.ConfiscateIllegalProperty => Fen(form.PropertyYuan),
            _ => 0,
        }, kind.NeedsContent() ? form.PenaltyContent?.Trim() ?? "" : ""))],
    };

    private static long Fen(decimal? yuan) => yuan is null ? 0 : Money.FenOf(yuan.Value)!.Value;
}

/// <summary>The shape of what is typed.</summary>
internal sealed class ChangedPenaltiesValidator : AbstractValidator<IChangedPenalties>
{
    public ChangedPenaltiesValidator()
    {
        RuleFor(f => f.FineYuan).Must(IsMoney).WithMessage("罚款金额须为不小于零、最多两位小数的数。");
        RuleFor(f => f.IllegalGainsYuan).Must(IsMoney).WithMessage("没收违法所得的金额须为不小于零、最多两位小数的数。");
        RuleFor(f => f.PropertyYuan).Must(IsMoney).WithMessage("非法财物价值须为不小于零、最多两位小数的数。");
        RuleFor(f => f.PenaltyContent).MaximumLength(InvestigationReport.TextMaxLength).WithMessage($"处罚的具体内容不得超过 {InvestigationReport.TextMaxLength} 字。");
    }

    private static bool IsMoney(decimal? yuan) => yuan is null || Money.FenOf(yuan.Value) is not null;
}
