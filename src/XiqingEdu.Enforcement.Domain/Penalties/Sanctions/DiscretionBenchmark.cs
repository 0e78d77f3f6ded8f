using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>
/// The bureau's discretion benchmark for one violation from a day on (《行政处罚法》第三十四条). It is never changed: another
/// one takes its place from its own day. A case keeps the bands that were in force when filing was proposed.
/// </summary>
public sealed class DiscretionBenchmark : AggregateRoot
{
    /// <summary>Longest texts, in characters.</summary>
    public const int SourceMaxLength = 300, CircumstancesMaxLength = 500;

    private static readonly Citation Article = Cite.Apl("第三十四条");

    private DiscretionBenchmark()
    {
    }

    /// <summary>Code of the violation.</summary>
    public string ViolationCode { get; private init; } = "";

    /// <summary>In force from this day until the next one takes its place.</summary>
    public DateOnly ValidFrom { get; private init; }

    /// <summary>The published document that sets it.</summary>
    public string Source { get; private init; } = "";

    /// <summary>The bands.</summary>
    public IReadOnlyList<DiscretionBand> Bands { get; private init; } = [];

    /// <summary>As the reference data bring it, without a look at the day.</summary>
    public static DiscretionBenchmark Loaded(string code, DateOnly validFrom, string source, IReadOnlyList<DiscretionBand> bands) =>
        new() { ViolationCode = code, ValidFrom = validFrom, Source = source, Bands = bands };

    /// <summary>
    /// A new one. Refused: a day that is past; no document; no band; a band without circumstances, outside the legal range, listed
    /// twice, or milder than the tier below it. A mitigated band alone may lie below the legal minimum.
    /// </summary>
    public static DiscretionBenchmark Enact(Guid id, Violation violation, DateOnly validFrom, string? source, IReadOnlyList<DiscretionBand> bands, DateOnly today)
    {
        Require.That(validFrom >= today, "BENCHMARK", Article, $"施行日期 {validFrom:yyyy-MM-dd} 早于今天 {today:yyyy-MM-dd}，裁量基准不溯及既往，请填写今天或者以后的日期。", "ValidFrom");
        Require.That(bands.Count > 0, "BENCHMARK", Article, "请至少填写一个档次。", "Bands");
        Require.That(bands.Select(b => (b.Seriousness, b.Tier)).Distinct().Count() == bands.Count, "BENCHMARK", Article, "同一情节的同一档次只填一次。", "Bands");
        foreach (var band in bands)
        {
            EnsureLawful(band, violation);
        }

        foreach (var (below, above) in bands.OrderBy(b => b.Seriousness).ThenBy(b => b.Tier).Zip(bands.OrderBy(b => b.Seriousness).ThenBy(b => b.Tier).Skip(1)))
        {
            Require.That(below.Seriousness != above.Seriousness || (Low(above) >= Low(below) && High(above) >= High(below)), "BENCHMARK", Article,
                $"{Name(above)}的幅度低于{Name(below)}，请核对。", "Bands");
        }

        return new DiscretionBenchmark
        {
            Id = id, ViolationCode = violation.Code, ValidFrom = validFrom, Source = Require.Text(source, "公布裁量基准的文件", Article, SourceMaxLength, "Source"), Bands = [.. bands.OrderBy(b => b.Seriousness).ThenBy(b => b.Tier)],
        };
    }

    private static void EnsureLawful(DiscretionBand band, Violation violation)
    {
        var name = Name(band);
        Require.Text(band.Circumstances, $"{name}的适用情形", Article, CircumstancesMaxLength, "Bands");
        var fine = violation.Options.Where(o => o.Kind == PenaltyKind.Fine && o.Seriousness <= band.Seriousness).MaxBy(o => o.Seriousness);
        Require.That(fine is not null, "BENCHMARK", Cite.Apl("第五条第二款"), $"“{violation.CauseOfAction}”在{band.Seriousness.Word()}时不适用罚款。", "Bands");
        var multiple = fine!.MaxMultiple is not null;
        Require.That(multiple ? band is { MinMultiple: not null, MaxMultiple: not null } : band is { MinFen: not null, MaxFen: not null, MaxMultiple: null }, "BENCHMARK", Article,
            $"请填写{name}的{(multiple ? "最低倍数和最高倍数" : "最低金额和最高金额")}。", "Bands");
        Require.That(Low(band) >= 0 && Low(band) <= High(band) && High(band) > 0, "BENCHMARK", Article, $"{name}的最低幅度高于最高幅度，或者幅度为零，请核对。", "Bands");
        var (least, most) = multiple ? (fine.MinMultiple ?? 0, fine.MaxMultiple) : (fine.MinFen ?? 0, fine.MaxFen);
        Require.That((most is null || High(band) <= most) && (band.Tier == DiscretionTier.Mitigated || Low(band) >= least), "BENCHMARK", Cite.Apl("第三十四条"),
            $"{name}的幅度超出法定幅度（{fine.Text}）。", "Bands");
    }

    private static decimal Low(DiscretionBand band) => band.MaxMultiple is null ? band.MinFen!.Value : band.MinMultiple!.Value;

    private static decimal High(DiscretionBand band) => band.MaxMultiple ?? band.MaxFen!.Value;

    private static string Name(DiscretionBand band) => $"“{band.Seriousness.Word()}—{band.Tier.Word()}”档";
}
