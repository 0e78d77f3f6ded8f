using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>What may be imposed: ranges, bands, gains, minors, comparison of penalties, and the threshold of a hearing.</summary>
public sealed class OutcomeRulesTests
{
    private static readonly DateOnly ActUntil = new(2026, 6, 15);

    private static readonly Violation ByGains = PenaltyCaseBuilder.Violation with
    {
        Options =
        [
            new PenaltyOption(PenaltyKind.Fine, Seriousness.Ordinary, null, null, 1, 5, "违法所得一倍以上五倍以下"),
            new PenaltyOption(PenaltyKind.ConfiscateIllegalGains, Seriousness.Ordinary, null, null, null, null, "没收违法所得"),
            new PenaltyOption(PenaltyKind.OrderSuspension, Seriousness.Serious, null, null, null, null, "责令停止招生"),
        ],
        Tiers =
        [
            new DiscretionBand(DiscretionTier.Mitigated, Seriousness.Ordinary, "减轻", null, null, 0, 1),
            new DiscretionBand(DiscretionTier.Ordinary, Seriousness.Ordinary, "一般", null, null, 2, 4),
        ],
    };

    [Theory]
    [InlineData(Seriousness.Serious, DiscretionTier.Ordinary, 1_500_000, null)]
    [InlineData(Seriousness.Serious, DiscretionTier.Ordinary, 3_500_000, null)]
    [InlineData(Seriousness.Serious, DiscretionTier.Ordinary, 1_499_999, "DeviationReason")]
    [InlineData(Seriousness.Serious, DiscretionTier.Ordinary, 3_500_001, "DeviationReason")]
    [InlineData(Seriousness.Serious, DiscretionTier.Heavier, 5_000_000, null)]
    [InlineData(Seriousness.Serious, DiscretionTier.Heavier, 5_000_001, "FineYuan")]
    [InlineData(Seriousness.Serious, DiscretionTier.Mitigated, 100_000, "DeviationReason")]
    [InlineData(Seriousness.VerySerious, DiscretionTier.Ordinary, 4_999_999, "FineYuan")]
    [InlineData(Seriousness.VerySerious, DiscretionTier.Ordinary, 10_000_001, "FineYuan")]
    [InlineData(Seriousness.Ordinary, DiscretionTier.Ordinary, 2_000_000, "Penalties")]
    [InlineData(Seriousness.Serious, DiscretionTier.Ordinary, 0, "FineYuan")]
    public void Fine_AtTheEdgesOfRangeAndBand_IsJudgedByTheEdge(Seriousness seriousness, DiscretionTier tier, long fen, string? field) =>
        Judge(Fine(fen, seriousness, tier), PenaltyCaseBuilder.Violation, field);

    [Theory]
    [InlineData(5_000_000, null)]
    [InlineData(100_000, null)]
    [InlineData(5_000_001, "FineYuan")]
    public void Fine_OutsideTheBandWithAReason_IsBoundByTheRangeAlone(long fen, string? field) =>
        Judge(Fine(fen) with { DeviationReason = "多次违法" }, PenaltyCaseBuilder.Violation, field);

    [Theory]
    [InlineData("", "DeviationReason")]
    [InlineData("主动退费", null)]
    public void Fine_InATierThatTheBenchmarkDoesNotHave_NeedsTheReason(string reason, string? field) => // 第三十四条
        Judge(Fine(100_000, tier: DiscretionTier.Mitigated) with { DeviationReason = reason }, PenaltyCaseBuilder.Violation, field);

    [Theory]
    [InlineData(DiscretionTier.Ordinary, 200_000, null)]
    [InlineData(DiscretionTier.Ordinary, 400_000, null)]
    [InlineData(DiscretionTier.Ordinary, 199_999, "DeviationReason")]
    [InlineData(DiscretionTier.Ordinary, 99_999, "FineYuan")]
    [InlineData(DiscretionTier.Mitigated, 50_000, null)]
    [InlineData(DiscretionTier.Mitigated, 100_001, "DeviationReason")]
    [InlineData(DiscretionTier.Mitigated, 500_001, "FineYuan")]
    public void Fine_AsMultipleOfGains_MayFallBelowTheMinimumOnlyWhenMitigated(DiscretionTier tier, long fen, string? field) =>
        Judge(Fine(fen, Seriousness.Ordinary, tier) with { IllegalGainsFen = 100_000 }, ByGains, field);

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(99_999, "IllegalGainsYuan")]
    [InlineData(100_001, "IllegalGainsYuan")]
    [InlineData(0, "IllegalGainsYuan")]
    public void Confiscation_IsExactlyTheGains(long fen, string? field) =>
        Judge(Fine(1) with { Penalties = [new Penalty(PenaltyKind.ConfiscateIllegalGains, fen, "")], Seriousness = Seriousness.Ordinary, IllegalGainsFen = 100_000 }, ByGains, field);

    [Fact]
    public void Suspension_WithoutContentOrTwice_IsRefused()
    {
        Judge(Fine(1) with { Penalties = [new Penalty(PenaltyKind.OrderSuspension, 0, "")] }, ByGains, "PenaltyContent");
        Judge(Fine(1) with { Penalties = [new Penalty(PenaltyKind.OrderSuspension, 0, "停止招生一年")] }, ByGains, null);
        Judge(Fine(1) with { Penalties = [new Penalty(PenaltyKind.OrderSuspension, 0, "一年"), new Penalty(PenaltyKind.OrderSuspension, 0, "二年")] }, ByGains, "Penalties");
        Judge(Fine(1) with { Penalties = [] }, ByGains, "Penalties");
    }

    [Theory]
    [InlineData("20120616", 13, DiscretionTier.Lighter, "OutcomeKind")]
    [InlineData("20120615", 14, DiscretionTier.Lighter, null)]
    [InlineData("20120615", 14, DiscretionTier.Ordinary, "Tier")]
    [InlineData("20080616", 17, DiscretionTier.Ordinary, "Tier")]
    [InlineData("20080616", 17, DiscretionTier.Lighter, null)]
    [InlineData("20080615", 18, DiscretionTier.Ordinary, null)]
    public void Minor_OnTheBirthday_IsTheAgeReached(string birth, int age, DiscretionTier tier, string? field)
    {
        var party = Party.Of(PartyKind.Citizen, "示例某", Number(birth), null, null, null, "示例路1号", null, new DateOnly(2026, 11, 23));

        Assert.Equal(age, party.AgeOn(ActUntil));
        Judge(Fine(tier == DiscretionTier.Lighter ? 500_000 : 2_000_000, tier: tier), PenaltyCaseBuilder.Violation, field, party);
    }

    [Fact]
    public void Minor_Under14_MayOnlyGoUnpunishedForThatReason()
    {
        var party = Party.Of(PartyKind.Citizen, "示例某", Number("20120616"), null, null, null, "示例路1号", null, new DateOnly(2026, 11, 23));

        Judge(Outcome.NoPenalty(NoPenaltyReason.MinorCorrectedNoHarm), PenaltyCaseBuilder.Violation, "OutcomeKind", party);
        Judge(Outcome.NoPenalty(NoPenaltyReason.Under14), PenaltyCaseBuilder.Violation, null, party);
        Judge(Outcome.Dismissal, PenaltyCaseBuilder.Violation, null, party);
        Judge(Outcome.NoPenalty(NoPenaltyReason.Under14) with { NoPenaltyReason = null }, PenaltyCaseBuilder.Violation, "OutcomeKind", party);
    }

    public static TheoryData<Penalty[], Penalty[], bool> Comparisons()
    {
        Penalty fine10 = new(PenaltyKind.Fine, 1_000_000, ""), fine9 = new(PenaltyKind.Fine, 900_000, ""), warning = new(PenaltyKind.Warning, 0, "");
        Penalty year = new(PenaltyKind.OrderSuspension, 0, "停止招生一年"), twoYears = new(PenaltyKind.OrderSuspension, 0, "停止招生二年");
        return new()
        {
            { [fine10], [fine10], false }, { [fine9], [fine10], false }, { [fine10], [fine9], true }, { [warning], [fine10], false }, { [fine9], [warning], true },
            { [fine10, warning], [fine10], true }, { [fine10], [fine10, warning], false }, { [twoYears], [year], true }, { [fine10], [year], false }, { [year], [fine10], true },
            { [], [fine10], false }, { [warning], [], true },
        };
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Comparison_MoreMoneyOrAnotherKind_IsHeavierUnlessItReplacesAHeavierOne(Penalty[] next, Penalty[] before, bool heavier) =>
        Assert.Equal(heavier, next.IsHeavierThan(before));

    [Theory]
    [InlineData(PartyKind.Organisation, 4_999_999, false)]
    [InlineData(PartyKind.Organisation, 5_000_000, true)]
    [InlineData(PartyKind.Citizen, 499_999, false)]
    [InlineData(PartyKind.Citizen, 500_000, true)]
    [InlineData(PartyKind.SoleTrader, 500_000, true)]
    public void Hearing_FromTheThresholdOn_IsARight(PartyKind party, long fen, bool right) =>
        Assert.Equal(right, new PenaltySettings().HearingThreshold.RightBecause(Fine(fen), party) is not null);

    [Theory]
    [InlineData(PenaltyKind.Warning, false)]
    [InlineData(PenaltyKind.PublicCriticism, false)]
    [InlineData(PenaltyKind.SuspendLicense, true)]
    [InlineData(PenaltyKind.OrderSuspension, true)]
    [InlineData(PenaltyKind.RevokeLicense, true)]
    [InlineData(PenaltyKind.EmploymentBan, true)]
    public void Hearing_ByKind_IsARightFromSuspensionOfALicenceOn(PenaltyKind kind, bool right) =>
        Assert.Equal(right, new PenaltySettings().HearingThreshold.RightBecause(Fine(1) with { Penalties = [new Penalty(kind, 0, "内容")] }, PartyKind.Organisation) is not null);

    [Fact]
    public void Hearing_VerySerious_IsARightWhateverTheAmount() =>
        Assert.NotNull(new PenaltySettings().HearingThreshold.RightBecause(Fine(1, Seriousness.VerySerious), PartyKind.Organisation));

    private static Outcome Fine(long fen, Seriousness seriousness = Seriousness.Serious, DiscretionTier tier = DiscretionTier.Ordinary) =>
        new(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Fine, fen, "")], seriousness, tier, 0, "", null);

    private static void Judge(Outcome outcome, Violation violation, string? field, Party? party = null)
    {
        party ??= Party.Of(PartyKind.Organisation, "示范培训中心", null, "91120111MA0000000Q", "韩志远", null, "示范街1号", null, ActUntil);
        var refused = Record.Exception(() => OutcomeRules.Ensure(outcome, violation, party, ActUntil)) as RuleViolation;
        Assert.Equal(field, refused?.Field);
        if (refused is not null)
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", refused.Sentence);
        }
    }

    /// <summary>A fictitious identity number with a right check digit.</summary>
    private static string Number(string birth)
    {
        var body = "120111" + birth + "001";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[weights.Select((w, i) => w * (body[i] - '0')).Sum() % 11];
    }
}
