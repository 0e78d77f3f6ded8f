using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Sanctions;

/// <summary>Fines that the article counts in multiples of the illegal gains, and benchmarks for them (《行政处罚法》第五条、第三十四条).</summary>
public sealed class MultiplesOfGainsTests
{
    private static readonly Violation ByGains = PenaltyCaseBuilder.Violation with
    {
        Options =
        [
            new PenaltyOption(PenaltyKind.Fine, Seriousness.Ordinary, null, null, 1, 5, "违法所得一倍以上五倍以下"),
            new PenaltyOption(PenaltyKind.Fine, Seriousness.Serious, null, null, 5, 10, "违法所得五倍以上十倍以下"),
        ],
        Tiers = [],
    };

    [Fact]
    public void Range_InMultiplesMoneyOrNeither()
    {
        PenaltyOption Option(long? min, long? max, decimal? least, decimal? most) => new(PenaltyKind.Fine, Seriousness.Ordinary, min, max, least, most, "");
        DiscretionBand Band(long? min, long? max, decimal? least, decimal? most) => new(DiscretionTier.Ordinary, Seriousness.Ordinary, "情形", min, max, least, most);

        Assert.Equal((100, 500), Option(null, null, 1, 5).Range(100));
        Assert.Equal((0, 500), Option(7, 9, null, 5).Range(100));
        Assert.Equal((1, 900), Option(null, 900, null, null).Range(100)); // a fine without a lower limit is at least one 分
        Assert.Equal((7, 900), Option(7, 900, null, null).Range(100));
        Assert.Null(Option(7, null, null, null).Range(100));
        Assert.Equal((150, 250), Band(null, null, 1.5m, 2.5m).Range(100));
        Assert.Equal((0, 250), Band(7, 9, null, 2.5m).Range(100));
        Assert.Equal((0, long.MaxValue), Band(null, null, null, null).Range(100));
        Assert.Equal((7, 9), Band(7, 9, null, null).Range(100));
        Assert.Equal(["违法所得的 1.5 至 2 倍", "违法所得的 0 至 2 倍", "1.00 元 至 2.00 元", "0.00 元 至 0.00 元"],
            new[] { Band(null, null, 1.5m, 2), Band(null, null, null, 2), Band(100, 200, null, null), Band(null, null, null, null) }.Select(b => b.Text));
    }

    [Fact]
    public void Enact_WithinTheMultiplesOfEachDegree_Stands()
    {
        var made = Enact(Band(Seriousness.Serious, DiscretionTier.Ordinary, 5, 10), Band(Seriousness.Ordinary, DiscretionTier.Heavier, 3, 5), Band(Seriousness.Ordinary, DiscretionTier.Mitigated, 0, 1), Band(Seriousness.Ordinary, DiscretionTier.Ordinary, 1, 3));

        Assert.Equal([(Seriousness.Ordinary, DiscretionTier.Mitigated), (Seriousness.Ordinary, DiscretionTier.Ordinary), (Seriousness.Ordinary, DiscretionTier.Heavier), (Seriousness.Serious, DiscretionTier.Ordinary)],
            made.Bands.Select(b => (b.Seriousness, b.Tier)));
    }

    public static TheoryData<string, DiscretionBand[]> Unlawful => new()
    {
        { "超出法定幅度", [Band(Seriousness.Ordinary, DiscretionTier.Lighter, 0.9m, 3)] },
        { "超出法定幅度", [Band(Seriousness.Ordinary, DiscretionTier.Heavier, 1, 5.1m)] },
        { "超出法定幅度", [Band(Seriousness.Serious, DiscretionTier.Ordinary, 4.9m, 6)] }, // the degree's own range, not the lower one's
        { "超出法定幅度", [Band(Seriousness.Ordinary, DiscretionTier.Mitigated, 0, 5.1m)] },
        { "最低倍数和最高倍数", [Band(Seriousness.Ordinary, DiscretionTier.Ordinary, 1, 3) with { MinMultiple = null }] },
        { "最低倍数和最高倍数", [new DiscretionBand(DiscretionTier.Ordinary, Seriousness.Ordinary, "情形", 1, 3, null, null)] },
        { "最低幅度高于最高幅度", [Band(Seriousness.Ordinary, DiscretionTier.Mitigated, -1, 1)] },
        { "的幅度低于", [Band(Seriousness.Ordinary, DiscretionTier.Ordinary, 1, 4), Band(Seriousness.Ordinary, DiscretionTier.Heavier, 2, 3)] },
    };

    [Theory, MemberData(nameof(Unlawful), DisableDiscoveryEnumeration = true)]
    public void Enact_OutsideTheMultiples_IsRefused(string sentence, DiscretionBand[] bands) =>
        Assert.Contains(sentence, Assert.Throws<RuleViolation>(() => Enact(bands)).Sentence);

    [Fact]
    public void Enact_WithoutTheDocumentThatSetsIt_IsRefused()
    {
        var today = new DateOnly(2026, 3, 2);

        Assert.Equal("Source", Assert.Throws<RuleViolation>(() =>
            DiscretionBenchmark.Enact(Guid.CreateVersion7(), ByGains, today, " ", [Band(Seriousness.Ordinary, DiscretionTier.Ordinary, 1, 3)], today)).Field);
    }

    private static DiscretionBand Band(Seriousness seriousness, DiscretionTier tier, decimal min, decimal max) => new(tier, seriousness, "情形", null, null, min, max);

    private static DiscretionBenchmark Enact(params DiscretionBand[] bands)
    {
        var today = new DateOnly(2026, 3, 2);
        return DiscretionBenchmark.Enact(Guid.CreateVersion7(), ByGains, today, "示范文件〔2026〕1号", bands, today);
    }
}
