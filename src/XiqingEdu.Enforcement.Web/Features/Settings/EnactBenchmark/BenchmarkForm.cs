using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Settings.EnactBenchmark;

/// <summary>A benchmark as typed; amounts in yuan. A tier that is left empty is none.</summary>
public sealed class BenchmarkForm
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Made when the form was shown.</summary>
    public Guid Id { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string? Source { get; set; }

    public List<BandForm> Bands { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>Every tier of every degree in which the article knows a fine, with what stands now.</summary>
    public static BenchmarkForm Of(Violation violation, DiscretionBenchmark? now)
    {
        var degrees = violation.Options.Where(o => o.Kind == PenaltyKind.Fine).Select(o => o.Seriousness).Distinct().Order();
        return new BenchmarkForm
        {
            Id = Guid.CreateVersion7(),
            Bands = [.. from degree in degrees from tier in Enum.GetValues<DiscretionTier>() select BandForm.Of(degree, tier, now?.Bands.FirstOrDefault(b => b.Seriousness == degree && b.Tier == tier))],
        };
    }

    /// <summary>The bands that are filled.</summary>
    public IReadOnlyList<DiscretionBand> ToBands(Violation violation) => [.. Bands.Where(b => b.IsUsed).Select(b => b.ToBand(violation))];
}

/// <summary>One tier.</summary>
public sealed class BandForm
{
    public Seriousness Seriousness { get; set; }

    public DiscretionTier Tier { get; set; }

    public string? Circumstances { get; set; }

    public decimal? Least { get; set; }

    public decimal? Most { get; set; }

    /// <summary>Whether anything is filled.</summary>
    public bool IsUsed => !string.IsNullOrWhiteSpace(Circumstances) || Least is not null || Most is not null;

    /// <summary>Name of the tier in messages.</summary>
    public string Name => $"“{Seriousness.Word()}—{Tier.Word()}”档";

    internal static BandForm Of(Seriousness degree, DiscretionTier tier, DiscretionBand? now) => new()
    {
        Seriousness = degree, Tier = tier, Circumstances = now?.Circumstances,
        Least = now?.MaxMultiple is null ? now?.MinFen / 100m : now.MinMultiple, Most = now?.MaxMultiple ?? now?.MaxFen / 100m,
    };

    internal DiscretionBand ToBand(Violation violation)
    {
        var isMultiple = violation.Options.Any(o => o.Kind == PenaltyKind.Fine && o.Seriousness <= Seriousness && o.MaxMultiple is not null);
        var text = Circumstances?.Trim() ?? "";
        return isMultiple ? new(Tier, Seriousness, text, null, null, Least, Most) : new(Tier, Seriousness, text, Fen(Least), Fen(Most), null, null);
    }

    private static long? Fen(decimal? yuan) => yuan is null ? null : Money.FenOf(yuan.Value);
}

internal sealed class BenchmarkFormValidator : AbstractValidator<BenchmarkForm>
{
    public BenchmarkFormValidator()
    {
        RuleFor(f => f.ValidFrom).NotNull().WithMessage("请填写施行日期。");
        RuleFor(f => f.Source).NotEmpty().WithMessage("请填写公布裁量基准的文件名称和文号。").MaximumLength(DiscretionBenchmark.SourceMaxLength).WithMessage($"文件名称不得超过 {DiscretionBenchmark.SourceMaxLength} 字。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写录入理由，写明根据哪次决定或者哪个文件。").MaximumLength(BenchmarkForm.ReasonMaxLength).WithMessage($"录入理由不得超过 {BenchmarkForm.ReasonMaxLength} 字。");
        RuleForEach(f => f.Bands).ChildRules(band =>
        {
            band.RuleFor(b => b.Least).Must(IsAmount).WithMessage(b => $"{b.Name}的最低幅度须为不小于零、最多两位小数的数。");
            band.RuleFor(b => b.Most).Must(IsAmount).WithMessage(b => $"{b.Name}的最高幅度须为不小于零、最多两位小数的数。");
            band.RuleFor(b => b.Circumstances).MaximumLength(DiscretionBenchmark.CircumstancesMaxLength).WithMessage(b => $"{b.Name}的适用情形不得超过 {DiscretionBenchmark.CircumstancesMaxLength} 字。");
        });
    }

    private static bool IsAmount(decimal? amount) => amount is null || Money.FenOf(amount.Value) is not null;
}
