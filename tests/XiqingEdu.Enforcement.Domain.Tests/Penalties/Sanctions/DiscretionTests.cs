using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Sanctions;

/// <summary>Circumstances, the tier they suggest, and where a fine stands (《行政处罚法》第三十条至第三十四条、第四十九条).</summary>
public sealed class DiscretionTests
{
    private static readonly DateOnly Act = new(2026, 2, 20);

    public static TheoryData<DiscretionFactor> Factors => [.. Enum.GetValues<DiscretionFactor>()];

    [Theory, MemberData(nameof(Factors))]
    public void Factor_HasAnEffectAndAnArticleThatItsSentenceNames(DiscretionFactor factor)
    {
        var proposal = DiscretionProposal.Of([factor], Organisation(), Act);

        Assert.StartsWith("第", factor.Article().Article);
        Assert.Contains(factor.Article().ToString(), proposal.Reasoning);
        Assert.Equal(factor.Effect() == FactorEffect.MustExempt, proposal.Kind == OutcomeKind.NoPenalty);
    }

    [Theory]
    [InlineData("", OutcomeKind.Penalty, DiscretionTier.Ordinary, "没有勾选")]
    [InlineData("HarmRemoved", OutcomeKind.Penalty, DiscretionTier.Lighter, "第三十二条第（一）项），应当从轻或者减轻")]
    [InlineData("ImpairedCapacity", OutcomeKind.Penalty, DiscretionTier.Lighter, "第三十一条），可以从轻或者减轻")]
    [InlineData("ImpairedCapacity,Confessed", OutcomeKind.Penalty, DiscretionTier.Lighter, "应当从轻或者减轻")]
    [InlineData("EmergencyMeasures", OutcomeKind.Penalty, DiscretionTier.Heavier, "第四十九条），建议从重")]
    [InlineData("BenchmarkHeavier,Coerced", OutcomeKind.Penalty, DiscretionTier.Ordinary, "从轻与从重情节并存")]
    [InlineData("BenchmarkHeavier,From14To18", OutcomeKind.Penalty, DiscretionTier.Lighter, "在从轻幅度内考虑")]
    [InlineData("FirstOffenceSlightHarmCorrected", OutcomeKind.Penalty, DiscretionTier.Lighter, "可以不予行政处罚；给予行政处罚的，建议从轻")]
    [InlineData("FirstOffenceSlightHarmCorrected,BenchmarkHeavier", OutcomeKind.Penalty, DiscretionTier.Heavier, "可以不予行政处罚")]
    [InlineData("MinorCorrectedNoHarm,BenchmarkHeavier", OutcomeKind.NoPenalty, null, "第三十三条第一款），应当不予行政处罚")]
    public void Of_Circumstances_SuggestsTheTierWithItsReason(string ticked, OutcomeKind kind, DiscretionTier? tier, string reason)
    {
        var proposal = DiscretionProposal.Of(ticked.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DiscretionFactor>), Organisation(), Act);

        Assert.Equal((kind, tier), (proposal.Kind, proposal.Tier));
        Assert.Contains(reason, proposal.Reasoning);
    }

    public static TheoryData<DiscretionFactor[], string> Reasons => new()
    {
        { [DiscretionFactor.HarmRemoved], $"{Because(DiscretionFactor.HarmRemoved)}，应当从轻或者减轻行政处罚，建议从轻；减轻的，罚款可以低于法定最低幅度，须写明理由。" },
        { [DiscretionFactor.Confessed, DiscretionFactor.HarmRemoved], $"{Because(DiscretionFactor.HarmRemoved)}；{Because(DiscretionFactor.Confessed)}，应当从轻或者减轻行政处罚，建议从轻；减轻的，罚款可以低于法定最低幅度，须写明理由。" },
        { [DiscretionFactor.BenchmarkHeavier, DiscretionFactor.From14To18], $"{Because(DiscretionFactor.From14To18)}，应当从轻或者减轻行政处罚，建议从轻；减轻的，罚款可以低于法定最低幅度，须写明理由。另{Because(DiscretionFactor.BenchmarkHeavier)}，在从轻幅度内考虑。" },
        { [DiscretionFactor.BenchmarkHeavier], $"{Because(DiscretionFactor.BenchmarkHeavier)}，建议从重。" },
        { [DiscretionFactor.FirstOffenceSlightHarmCorrected, DiscretionFactor.BenchmarkHeavier], $"{Because(DiscretionFactor.FirstOffenceSlightHarmCorrected)}，可以不予行政处罚；给予行政处罚的，{Because(DiscretionFactor.BenchmarkHeavier)}，建议从重。" },
    };

    [Theory, MemberData(nameof(Reasons), DisableDiscoveryEnumeration = true)]
    public void Of_Circumstances_NamesThoseThatThereAreInTheOrderOfTheLaw(DiscretionFactor[] ticked, string reasoning) =>
        Assert.Equal(reasoning, DiscretionProposal.Of(ticked, Organisation(), Act).Reasoning);

    [Theory]
    [InlineData("2028-06-14", OutcomeKind.NoPenalty, null)]
    [InlineData("2029-05-31", OutcomeKind.NoPenalty, null)]
    [InlineData("2029-06-01", OutcomeKind.Penalty, DiscretionTier.Lighter)]
    [InlineData("2033-05-31", OutcomeKind.Penalty, DiscretionTier.Lighter)]
    [InlineData("2033-06-01", OutcomeKind.Penalty, DiscretionTier.Ordinary)]
    public void Of_AgeOfTheParty_IsReadByItself(string actOn, OutcomeKind kind, DiscretionTier? tier)
    {
        var child = Party.Of(PartyKind.Citizen, "某少年", "120111201506010015", null, null, null, "某地", null, new DateOnly(2034, 1, 1));

        var proposal = DiscretionProposal.Of([], child, DateOnly.Parse(actOn));

        Assert.Equal((kind, tier), (proposal.Kind, proposal.Tier));
    }

    [Theory]
    [InlineData(0, new long[0], 100L, "没有您可以查阅的同类案件")]
    [InlineData(2, new long[0], 20000L, "同类案件 2 件，均未罚款；本案拟罚 200.00 元。")]
    [InlineData(6, new long[] { 10000, 20000, 30000, 40000 }, 30000L, "同类案件 6 件，其中罚款 4 件，罚款 100.00 元 至 400.00 元；本案拟罚 300.00 元")]
    public void Sentence_SaysWhatWasDecidedBefore(int cases, long[] fines, long? proposed, string expected) =>
        Assert.Contains(expected, DiscretionStanding.Sentence(cases, fines, proposed));

    [Theory]
    [InlineData(40001, "高于以往全部罚款")]
    [InlineData(40000, "从高到低居第 1 位（含本案共 5 件）")]
    [InlineData(30000, "从高到低居第 2 位")]
    [InlineData(25000, "从高到低居第 3 位")]
    [InlineData(10000, "从高到低居第 4 位")]
    [InlineData(9999, "低于以往全部罚款")]
    public void Sentence_PlaceOfTheProposal_CountsFromTheHighest(long proposed, string place) =>
        Assert.Contains(place, DiscretionStanding.Sentence(6, [10000, 20000, 30000, 40000], proposed));

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    public void Sentence_NoFineProposed_NamesNoPlace(long? proposed) => Assert.DoesNotContain("本案", DiscretionStanding.Sentence(1, [100], proposed));

    [Fact]
    public void Enact_WithinTheLaw_HoldsTheBandsInOrder()
    {
        var made = Enact([Band(DiscretionTier.Heavier, 3_500_000, 5_000_000), Band(DiscretionTier.Mitigated, 0, 1), Band(DiscretionTier.Ordinary, 1, 3_500_000)]);

        Assert.Equal([DiscretionTier.Mitigated, DiscretionTier.Ordinary, DiscretionTier.Heavier], made.Bands.Select(b => b.Tier));
        Assert.Equal(("T02", new DateOnly(2026, 3, 2)), (made.ViolationCode, made.ValidFrom));
    }

    [Fact]
    public void Enact_BandsOfTwoDegrees_ThatTouch_AreHeldInOrder()
    {
        static DiscretionBand Graver(DiscretionTier tier, long min, long max) => Band(tier, min, max) with { Seriousness = Seriousness.VerySerious };

        var made = Enact([Graver(DiscretionTier.Heavier, 7_000_000, 10_000_000), Band(DiscretionTier.Heavier, 2_000_000, 5_000_000), Graver(DiscretionTier.Ordinary, 5_000_000, 7_000_000), Band(DiscretionTier.Ordinary, 1, 2_000_000)]);

        Assert.Equal(
            [(Seriousness.Serious, DiscretionTier.Ordinary), (Seriousness.Serious, DiscretionTier.Heavier), (Seriousness.VerySerious, DiscretionTier.Ordinary), (Seriousness.VerySerious, DiscretionTier.Heavier)],
            made.Bands.Select(b => (b.Seriousness, b.Tier)));
    }

    [Theory]
    [InlineData(1, 100, 1, 200)] // from the same amount
    [InlineData(1, 200, 100, 200)] // to the same amount
    [InlineData(100, 100, 200, 200)] // fixed amounts
    public void Enact_HigherTierThatIsNowhereMilder_Stands(long min, long max, long higherMin, long higherMax) =>
        Assert.Equal(2, Enact([Band(DiscretionTier.Ordinary, min, max), Band(DiscretionTier.Heavier, higherMin, higherMax)]).Bands.Count);

    public static TheoryData<string, DiscretionBand[]> Unlawful => new()
    {
        { "请至少填写一个档次", [] },
        { "只填一次", [Band(DiscretionTier.Ordinary, 1, 2), Band(DiscretionTier.Ordinary, 3, 4)] },
        { "超出法定幅度", [Band(DiscretionTier.Ordinary, 1, 5_000_001)] },
        { "超出法定幅度", [Band(DiscretionTier.Lighter, 0, 100)] },
        { "最低幅度高于最高幅度", [Band(DiscretionTier.Ordinary, 200, 100)] },
        { "最低幅度高于最高幅度", [Band(DiscretionTier.Mitigated, 0, 0)] },
        { "的幅度低于", [Band(DiscretionTier.Ordinary, 200, 400), Band(DiscretionTier.Heavier, 100, 500)] },
        { "适用情形", [Band(DiscretionTier.Ordinary, 1, 2) with { Circumstances = " " }] },
        { "最低金额和最高金额", [Band(DiscretionTier.Ordinary, 1, 2) with { MinFen = null }] },
        { "不适用罚款", [Band(DiscretionTier.Ordinary, 1, 2) with { Seriousness = Seriousness.Ordinary }] },
    };

    [Theory, MemberData(nameof(Unlawful), DisableDiscoveryEnumeration = true)]
    public void Enact_OutsideTheLaw_IsRefused(string sentence, DiscretionBand[] bands) =>
        Assert.Contains(sentence, Assert.Throws<RuleViolation>(() => Enact(bands)).Sentence);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    public void Enact_Day_IsTodayOrLater(int days, bool stands)
    {
        var refused = Record.Exception(() => Enact([Band(DiscretionTier.Ordinary, 1, 2)], days));

        Assert.Equal(stands, refused is null);
        Assert.True(stands || ((RuleViolation)refused!).Field == "ValidFrom");
    }

    [Fact]
    public void DossierHash_OtherCircumstances_IsAnother()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.InvestigationConcluded);
        var before = c.DossierHash();

        c.ReviseReport(with.Report(with.Outcome with { Factors = [DiscretionFactor.HarmRemoved] }), Staff.Handler1, with.Law);

        Assert.NotEqual(before, c.DossierHash());
        Assert.Equal([DiscretionFactor.HarmRemoved], c.Report!.Outcome.Factors);
    }

    private static string Because(DiscretionFactor factor) => $"{factor.Word()}（{factor.Article()}）";

    private static Party Organisation() => A.PenaltyCase().Proposal().Party;

    private static DiscretionBand Band(DiscretionTier tier, long min, long max) => new(tier, Seriousness.Serious, "情形", min, max, null, null);

    private static DiscretionBenchmark Enact(DiscretionBand[] bands, int days = 0)
    {
        var today = new DateOnly(2026, 3, 2);
        return DiscretionBenchmark.Enact(Guid.CreateVersion7(), PenaltyCaseBuilder.Violation, today.AddDays(days), "示范文件〔2026〕1号", bands, today);
    }
}
