using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>The investigation report with its proposal, for the first version and every revision.</summary>
public sealed class ReportForm : StepForm
{
    public string? Facts { get; set; }

    public string? EvidenceAnalysis { get; set; }

    public string? Nature { get; set; }

    public string? DiscretionFactors { get; set; }

    public string? Correction { get; set; }

    public OutcomeKind? OutcomeKind { get; set; }

    public Seriousness? Seriousness { get; set; }

    public DiscretionTier? Tier { get; set; }

    public List<DiscretionFactor> Factors { get; set; } = [];

    public List<PenaltyKind> Penalties { get; set; } = [];

    public decimal? FineYuan { get; set; }

    public decimal? IllegalGainsYuan { get; set; }

    public decimal? PropertyYuan { get; set; }

    public string? PenaltyContent { get; set; }

    public string? DeviationReason { get; set; }

    public NoPenaltyReason? NoPenaltyReason { get; set; }

    public string? NewFacts { get; set; }

    public string? DifferentActReason { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    /// <summary>The form of a report that is to be revised; empty for the first.</summary>
    public static ReportForm Of(PenaltyCase penaltyCase)
    {
        var form = new ReportForm { FirstOfficerId = penaltyCase.LeadHandlerId, SecondOfficerId = penaltyCase.AssistantHandlerId };
        if (penaltyCase.Report is { } report)
        {
            var outcome = report.Outcome;
            (form.Facts, form.EvidenceAnalysis, form.Nature, form.DiscretionFactors, form.Correction) =
                (report.Facts, report.EvidenceAnalysis, report.Nature, report.DiscretionFactors, report.Correction);
            (form.OutcomeKind, form.Seriousness, form.Tier, form.NoPenaltyReason) = (outcome.Kind, outcome.Seriousness, outcome.Tier, outcome.NoPenaltyReason);
            form.Factors = [.. outcome.Factors];
            form.Penalties = [.. outcome.Penalties.Select(p => p.Kind)];
            form.FineYuan = outcome.FineFen > 0 ? outcome.FineFen / 100m : null;
            form.IllegalGainsYuan = outcome.IllegalGainsFen > 0 ? outcome.IllegalGainsFen / 100m : null;
            form.PropertyYuan = outcome.Penalties.FirstOrDefault(p => p.Kind == PenaltyKind.ConfiscateIllegalProperty) is { } goods ? goods.AmountFen / 100m : null;
            form.DifferentActReason = report.DifferentActReason;
            form.PenaltyContent = outcome.Penalties.FirstOrDefault(p => p.Content.Length > 0)?.Content;
            form.DeviationReason = outcome.DeviationReason;
        }

        return form;
    }

    /// <summary>The report as the domain takes it.</summary>
    public ReportInput ToInput(InvestigatorPair pair, IReadOnlyList<string> earlierFines) =>
        new(Facts!, EvidenceAnalysis!, Nature!, DiscretionFactors!, Correction!, ToOutcome(), NewFacts ?? "", pair) { EarlierFines = earlierFines, DifferentActReason = DifferentActReason ?? "" };

    /// <summary>The fine that is being typed; null while there is none.</summary>
    public long? ProposedFineFen => Penalties.Contains(PenaltyKind.Fine) && FineYuan is { } yuan ? Money.FenOf(yuan) : null;

    private Outcome ToOutcome() => ToOutcomeKind() with { Factors = [.. Factors.Distinct().Order()] };

    private Outcome ToOutcomeKind() => OutcomeKind switch
    {
        Domain.Penalties.Sanctions.OutcomeKind.Penalty => new Outcome(OutcomeKind!.Value, [.. Penalties.Select(ToPenalty)], Seriousness!.Value, Tier!.Value, Fen(IllegalGainsYuan), DeviationReason?.Trim() ?? "", null),
        Domain.Penalties.Sanctions.OutcomeKind.NoPenalty => Outcome.NoPenalty(NoPenaltyReason!.Value),
        _ => Outcome.Dismissal,
    };

    private Penalty ToPenalty(PenaltyKind kind) => new(kind, kind switch
    {
        PenaltyKind.Fine => Fen(FineYuan),
        PenaltyKind.ConfiscateIllegalGains => Fen(IllegalGainsYuan),
        PenaltyKind.ConfiscateIllegalProperty => Fen(PropertyYuan),
        _ => 0,
    }, kind.NeedsContent() ? PenaltyContent?.Trim() ?? "" : "");

    private static long Fen(decimal? yuan) => yuan is null ? 0 : Money.FenOf(yuan.Value)!.Value;
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator()
    {
        Text(f => f.Facts, "违法事实");
        Text(f => f.EvidenceAnalysis, "证据分析");
        Text(f => f.Nature, "定性与法律适用");
        Text(f => f.DiscretionFactors, "裁量情节");
        Text(f => f.Correction, "责令改正情况");
        RuleFor(f => f.OutcomeKind).NotNull().WithMessage("请选择处理建议。");
        When(f => f.OutcomeKind == OutcomeKind.Penalty, () =>
        {
            RuleFor(f => f.Penalties).NotEmpty().WithMessage("请至少选择一种行政处罚。");
            RuleFor(f => f.Seriousness).NotNull().WithMessage("请选择违法情节。");
            RuleFor(f => f.Tier).NotNull().WithMessage("请选择裁量档次。");
        });
        When(f => f.OutcomeKind == OutcomeKind.NoPenalty, () => RuleFor(f => f.NoPenaltyReason).NotNull().WithMessage("请选择不予行政处罚的法定理由。"));
        RuleForEach(f => f.Factors).IsInEnum().WithMessage("没有这个裁量情节，请重新勾选。");
        RuleFor(f => f.FineYuan).Must(IsMoney).WithMessage("罚款金额须为不小于零、最多两位小数的数。");
        RuleFor(f => f.IllegalGainsYuan).Must(IsMoney).WithMessage("违法所得须为不小于零、最多两位小数的数。");
        RuleFor(f => f.PropertyYuan).Must(IsMoney).WithMessage("非法财物价值须为不小于零、最多两位小数的数。");
        RuleFor(f => f.DifferentActReason).MaximumLength(ReportInput.ReasonMaxLength).WithMessage($"不同行为的理由不得超过 {ReportInput.ReasonMaxLength} 字。");
        RuleFor(f => f.FineYuan).Must(y => y is null or 0).When(f => f.OutcomeKind == OutcomeKind.Penalty && !f.Penalties.Contains(PenaltyKind.Fine), ApplyConditionTo.CurrentValidator)
            .WithMessage("填写了罚款金额，但没有在“拟给予的处罚”中勾选罚款。");
        Limit(f => f.PenaltyContent, "处罚的具体内容");
        Limit(f => f.DeviationReason, "偏离裁量基准的理由");
        Limit(f => f.NewFacts, "新查明的事实");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名承办人。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名承办人。");
    }

    private static bool IsMoney(decimal? yuan) => yuan is null || Money.FenOf(yuan.Value) is not null;

    private void Limit(System.Linq.Expressions.Expression<Func<ReportForm, string?>> field, string name) => RuleFor(field)
        .MaximumLength(InvestigationReport.TextMaxLength).WithMessage($"{name}不得超过 {InvestigationReport.TextMaxLength} 字。");

    private void Text(System.Linq.Expressions.Expression<Func<ReportForm, string?>> field, string name) => RuleFor(field)
        .NotEmpty().WithMessage($"请填写{name}。")
        .MaximumLength(InvestigationReport.TextMaxLength).WithMessage($"{name}不得超过 {InvestigationReport.TextMaxLength} 字。");
}
