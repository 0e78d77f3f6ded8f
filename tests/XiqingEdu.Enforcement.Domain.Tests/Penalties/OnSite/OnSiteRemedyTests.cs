using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>What a reconsideration does to a penalty on the spot.</summary>
public sealed class OnSiteRemedyTests
{
    private readonly OnSitePenaltyBuilder with = A.OnSitePenalty();

    [Fact]
    public void Reconsideration_WhileItRuns_StopsTheSurcharge() // 第七十三条第三款
    {
        var p = with.At(OnSiteStage.Overdue);
        var id = Guid.CreateVersion7();
        var until = p.SurchargeFen(with.Law);
        with.Later(1);
        p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day), "", Staff.Host, with.Law);
        Assert.Equal(RemedyStatus.UnderReconsideration, p.RemedyStatus);
        with.Later(10);
        Assert.Equal(until, p.SurchargeFen(with.Law));

        p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day.AddDays(-10), new RemedyResult(RemedyStatus.Upheld, with.Day, "区政府", "维持", null)), "", Staff.Host, with.Law);
        with.Later(1);
        Assert.Equal(until + 30_00, p.SurchargeFen(with.Law));
        Assert.Equal((RemedyStatus.Upheld, 1_000_00), (p.RemedyStatus, p.PayableFen));
    }

    [Fact]
    public void Annulled_OwesNothing_IsPaidBack_AndClosedForGood()
    {
        var p = with.At(OnSiteStage.FiledForRecord);
        p.RecordPayment(Guid.CreateVersion7(), "款1", with.Day, 1_000_00, Staff.Clerk, with.Law);
        Assert.Equal("REFUND", Code(() => p.RecordRefund(Guid.CreateVersion7(), "退1", with.Day, 1, Staff.Clerk, with.Law)));
        with.Tomorrow();
        with.Fell(p);

        Assert.Equal((RemedyStatus.Annulled, 0, 0, 1_000_00), (p.RemedyStatus, p.PayableFen, p.OutstandingFen(with.Law), p.RefundableFen(with.Law)));
        Assert.Null(p.EffectiveOutcome);
        Assert.Equal("REMEDY", Code(() => p.ConfirmPerformance("已履行", Staff.UnitHead, with.Law)));
        Assert.Equal("REFUND", Code(() => p.CloseFallen("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law)));
        Assert.Equal("DATE-ORDER", Code(() => p.RecordRefund(Guid.CreateVersion7(), "退1", with.Day.AddDays(-1), 1_000_00, Staff.Clerk, with.Law)));
        Assert.Equal("REFUND", Code(() => p.RecordRefund(Guid.CreateVersion7(), "退1", with.Day, 1_000_01, Staff.Clerk, with.Law)));
        var first = Guid.CreateVersion7();
        p.RecordRefund(first, "退1", with.Day, 400_00, Staff.Clerk, with.Law);
        Assert.Equal("DUPLICATE", Code(() => p.RecordRefund(first, "退2", with.Day, 1, Staff.Clerk, with.Law)));
        Assert.Equal("REFUND", Code(() => p.RecordRefund(Guid.CreateVersion7(), "退1", with.Day, 1, Staff.Clerk, with.Law)));
        p.RecordRefund(Guid.CreateVersion7(), "退2", with.Day, 600_00, Staff.Clerk, with.Law);
        Assert.Equal((0, 0), (p.PaidFen, p.RefundableFen(with.Law)));

        p.CloseFallen("决定已撤销", ArchivePeriod.Permanent, Staff.Leader, with.Law);

        Assert.Equal((OnSiteStage.Closed, ArchivePeriod.Permanent), (p.Stage, p.ArchivePeriod));
    }

    [Fact]
    public void Changed_OwesTheLowerFine()
    {
        var p = with.At(OnSiteStage.FiledForRecord);
        Assert.Equal("REMEDY", Code(() => with.Reconsidered(p, RemedyStatus.Changed)));
        p.RecordPayment(Guid.CreateVersion7(), "款1", with.Day, 1_000_00, Staff.Clerk, with.Law);
        with.Reconsidered(p, RemedyStatus.Changed, OnSitePenaltyBuilder.Imposing(300_00));

        Assert.Equal((RemedyStatus.Changed, 300_00, 700_00), (p.RemedyStatus, p.PayableFen, p.RefundableFen(with.Law)));
        p.ConfirmPerformance("已履行", Staff.UnitHead, with.Law);
        Assert.Equal("REFUND", Code(() => p.Close("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law)));
        Assert.Equal("REMEDY", Code(() => p.CloseFallen("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law)));
        p.RecordRefund(Guid.CreateVersion7(), "退1", with.Day, 700_00, Staff.Clerk, with.Law);
        p.Close("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law);
        Assert.Equal(OnSiteStage.Closed, p.Stage);
    }

    [Fact]
    public void Stayed_IsNotOverdue() // 《行政复议法》第四十二条
    {
        var p = with.At(OnSiteStage.FiledForRecord);
        var id = Guid.CreateVersion7();
        p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day) with { Stays = [new StayOfExecution(with.Day, "复议机关决定", null)] }, "", Staff.Host, with.Law);
        with.Later(40);
        Assert.Equal("STAY", Code(() => p.MarkOverdue(Staff.Clerk, with.Law)));
        p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day.AddDays(-40)) with { Stays = [new StayOfExecution(with.Day.AddDays(-40), "复议机关决定", with.Day)] }, "", Staff.Host, with.Law);
        p.MarkOverdue(Staff.Clerk, with.Law);
        Assert.Equal(OnSiteStage.Overdue, p.Stage);
    }

    [Fact]
    public void Record_CorrectedOrRepeated_SaysTheSameAsTheDispute_AndNothingTwice()
    {
        var p = with.At(OnSiteStage.FiledForRecord);
        var id = with.Fell(p);
        var events = p.Events.Count;
        p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day, new RemedyResult(RemedyStatus.Annulled, with.Day, "区政府", "津西青政复〔2026〕9号", null)), "", Staff.Host, with.Law);
        p.FollowDispute(Guid.CreateVersion7(), null, "", Staff.Host, with.Law);
        Assert.Equal(events, p.Events.Count);

        p.FollowDispute(id, null, "不是本件", Staff.Host, with.Law);
        Assert.Equal((RemedyStatus.None, 0, 1_000_00), (p.RemedyStatus, p.RemedyPeriods.Count, p.PayableFen));
        Assert.EndsWith("更正理由：不是本件", p.Events[^1].Sentence);

        Assert.Equal("DATE-ORDER", Code(() => p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, p.ServedOn!.Value.AddDays(-1)), "", Staff.Host, with.Law)));
        Assert.Equal("DATE-FUTURE", Code(() => p.FollowDispute(id, OnSitePenaltyBuilder.Facts(id, with.Day.AddDays(1)), "", Staff.Host, with.Law)));
        id = with.Fell(p);
        p.CloseFallen("决定已撤销", ArchivePeriod.Permanent, Staff.Leader, with.Law);
        Assert.Equal("REMEDY", Code(() => p.FollowDispute(id, null, "有误", Staff.Host, with.Law)));
        Assert.Equal((RemedyStatus.Annulled, 1), (p.RemedyStatus, p.RemedyPeriods.Count));
    }

    private static string Code(Action refused) => Assert.Throws<RuleViolation>(refused).Code;
}
