using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Edges of recusal, preservation, samples and correction (《行政处罚法》第二十八条、第四十三条、第五十五条、第五十六条).</summary>
public sealed class RecusalAndPreservationTests
{
    [Fact]
    public void DecideRecusal_Granted_StopsThePersonAndHisEvidenceCanBePutAside()
    {
        var with = A.PenaltyCase();
        var c = Investigated(with);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, true, "亲属经营同类机构", Staff.Handler1, with.Law);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler2, with.Law);
        c.DecideRecusal(true, "决定回避", Staff.Leader, with.Law);

        var refused = Assert.Throws<RuleViolation>(() => c.AddEvidence(with.EvidenceItem(), Staff.Handler2, with.Law));
        var open = Assert.Throws<RuleViolation>(() => c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law));
        c.ConfirmEarlierActs("第一项不予采信", [c.Evidence[0].Id], Staff.UnitHead, with.Law);

        Assert.Equal("RECUSED", refused.Code);
        Assert.Equal("RECUSAL", open.Code);
        Assert.Equal([false, true], c.Evidence.Select(e => e.IsUsable));
        Assert.Contains("回避", c.Evidence[0].ExcludedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplyForRecusal_InAnotherPersonsName_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = Investigated(with);

        var other = Assert.Throws<RuleViolation>(() => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, false, "理由", Staff.Handler1, with.Law));
        var stranger = Assert.Throws<RuleViolation>(() => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Leader.PersonId, true, "理由", Staff.Handler1, with.Law));

        Assert.Equal(("ByParty", "PersonId"), (other.Field, stranger.Field));
    }

    [Fact]
    public void ExecutePreservation_BeforeApproval_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = Investigated(with);
        c.RequestPreservation(Guid.CreateVersion7(), "台账 2 本", "可能灭失", Staff.Handler1, with.Law);
        var yesterday = with.Pair();

        var unasked = Assert.Throws<RuleViolation>(() => c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law));
        with.Tomorrow();
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        var early = Assert.Throws<RuleViolation>(() => c.ExecutePreservation(yesterday, Staff.Handler1, with.Law));

        Assert.All(new[] { unasked, early }, r => Assert.Equal("G05", r.Code));
    }

    [Fact]
    public void TakeSamples_WithoutShowingCertificates_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = Investigated(with);
        var sample = new Sampling(Guid.CreateVersion7(), "讲义 2 册", "随机", "教室", "负责人在场", with.Pair(), false);

        var refused = Assert.Throws<RuleViolation>(() => c.TakeSamples(sample, Staff.Handler1, with.Law));
        c.TakeSamples(sample with { CertificatesShown = true }, Staff.Handler1, with.Law);

        Assert.Equal(("G04", "CertificatesShown"), (refused.Code, refused.Field));
        Assert.Single(c.Samplings);
    }

    [Fact]
    public void RecheckCorrection_BeforeService_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = Investigated(with);
        var before = with.Pair();
        with.Tomorrow();
        c.OrderCorrection("责改1", "退费", with.Day, with.Service(), Staff.Handler1, with.Law);

        var early = Assert.Throws<RuleViolation>(() => c.RecheckCorrection(new Recheck(before, RectificationStatus.Done, "已退费", null), Staff.Handler1, with.Law));
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Rechecked, "退了一半", with.Day.AddDays(5)), Staff.Handler1, with.Law);

        Assert.Equal("RecheckedOn", early.Field);
        Assert.Equal(with.Day.AddDays(5), c.CorrectionOrder!.CurrentDueOn);
    }

    [Fact]
    public void RecordJudicialReply_DatedBeforeTheTransfer_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.TransferredToJudicial);

        var refused = Assert.Throws<RuleViolation>(() => c.RecordJudicialReply(CriminalStatus.NotFiled, c.CriminalTransfer!.Decision!.On.AddDays(-1), "不立案", Staff.Handler1, with.Law));

        Assert.Equal(("DATE-ORDER", "RepliedOn"), (refused.Code, refused.Field));
    }

    [Fact]
    public void RecordDeliberation_OpinionLeftOutOrChairAbsent_IsRefused()
    {
        var with = A.PenaltyCase().Major();
        var c = with.At(Stage.CollectiveDeliberation);
        var minutes = with.Minutes();

        var silent = Assert.Throws<RuleViolation>(() => c.RecordDeliberation(minutes with { Opinions = [.. minutes.Opinions.Select((o, i) => i == 1 ? o with { Words = " " } : o)] }, Staff.UnitHead, with.Law));
        var absent = Assert.Throws<RuleViolation>(() => c.RecordDeliberation(minutes with { Chair = "未出席的人" }, Staff.UnitHead, with.Law));
        var twice = Assert.Throws<RuleViolation>(() => c.RecordDeliberation(minutes with { Opinions = [.. minutes.Opinions, minutes.Opinions[0]] }, Staff.UnitHead, with.Law));

        Assert.Equal(("Opinions[1].Words", "Chair", "Opinions[4].Name"), (silent.Field, absent.Field, twice.Field));
    }

    private static PenaltyCase Investigated(PenaltyCaseBuilder with)
    {
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        return c;
    }
}
