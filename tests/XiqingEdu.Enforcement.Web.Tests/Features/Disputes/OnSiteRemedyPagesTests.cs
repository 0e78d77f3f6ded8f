using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>What is recorded of a dispute reaches the penalty on the spot in the same save.</summary>
public sealed class OnSiteRemedyPagesTests
{
    private static Dictionary<string, string> Notice => new() { ["Form.OrganNumber"] = "津西青政复〔2026〕91号", ["Form.Track"] = "Summary", ["Form.NoticeReceivedOn"] = "2026-11-20" };

    [Fact]
    public async Task Revoked_TheFineIsGivenBack_AndThePenaltyClosedAsFallen() // 第七十三条、《国家赔偿法》第三十六条
    {
        await using var road = await DisputeRoad.OpenAsync();
        var id = await road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Where(p => p.Stage == OnSiteStage.Overdue).Select(p => p.Id).FirstAsync());
        string StepOf(OnSiteStep step) => OnSitePaths.StepOf(id, step);
        Task<OnSitePenalty> FoundAsync() => road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Include(p => p.Payments).Include(p => p.Events).SingleAsync(p => p.Id == id));

        var early = await (await road.AsAsync("publicity")).GetAsync(StepOf(OnSiteStep.RecordRefund));
        Assert.Contains("没有应当退还的罚款", early.Document.Body!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(StepOf(OnSiteStep.RecordPayment), new() { ["Form.ReceiptNumber"] = "FS1" }, "publicity")).Status);
        var path = await RegisteredAsync(road, id);
        Assert.Equal((RemedyStatus.UnderReconsideration, new DateOnly(2026, 11, 20)), ((await FoundAsync()).RemedyStatus, (await FoundAsync()).RemedyPeriods.Single().From));

        var bare = await road.SubmitAsync(path + "/steps/record-outcome", new() { ["Form.Outcome"] = "Modified", ["Form.DecidedOn"] = "2026-11-23" });
        Assert.Equal(HttpStatusCode.BadRequest, bare.Status);
        Assert.Contains("须写明变更后的处罚", bare.ErrorOf("Form.Penalties"));
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(path + "/steps/record-outcome", new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23" })).Status);

        var paid = (await FoundAsync()).PaidFen;
        var page = await (await road.AsAsync("leader")).GetAsync(OnSitePaths.Detail(id));
        Assert.Contains("已撤销", page.TextOf("h1"));
        Assert.DoesNotContain("确认履行完毕", page.TextOf("section[aria-labelledby=next]"));
        Assert.Contains($"尚有 {Money.Text(paid)} 应当退还当事人", page.TextOf("section[aria-labelledby=next]"));
        Assert.Contains("登记退款", (await (await road.AsAsync("publicity")).GetAsync("/")).Document.Body!.TextContent);
        var tooMuch = await road.SubmitAsync(StepOf(OnSiteStep.RecordRefund), new() { ["Form.ReceiptNumber"] = "TK1", ["Form.AmountYuan"] = "99999" }, "publicity");
        Assert.Contains("不多于应退的", tooMuch.ErrorOf("Form.AmountYuan"));
        Assert.Equal("TK1", tooMuch.ValueOf("Form.ReceiptNumber"));
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(StepOf(OnSiteStep.RecordRefund), new() { ["Form.ReceiptNumber"] = "TK1" }, "publicity")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(StepOf(OnSiteStep.CloseFallen), new() { ["Form.Opinion"] = "决定已撤销，罚款已退还。" }, "leader")).Status);

        var closed = await FoundAsync();
        Assert.Equal((OnSiteStage.Closed, 0, ArchivePeriod.Permanent), (closed.Stage, closed.PaidFen, closed.ArchivePeriod));
        Assert.Equal([OnSiteStep.RecordPayment, OnSiteStep.FollowDispute, OnSiteStep.FollowDispute, OnSiteStep.RecordRefund, OnSiteStep.CloseFallen], closed.Events.OrderBy(e => e.Sequence).TakeLast(5).Select(e => e.Step));
    }

    [Fact]
    public async Task NoticeOfAnotherActAfterAll_LeavesThePenalty()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var id = await road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Where(p => p.Stage == OnSiteStage.Overdue).Select(p => p.Id).FirstAsync());
        var path = await RegisteredAsync(road, id);

        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(path + "/steps/correct-particulars", new() { ["Form.OnSitePenaltyId"] = "" })).Status);

        var (status, periods) = await road.Portal.WithDatabaseAsync(async db => (await db.Set<OnSitePenalty>().SingleAsync(p => p.Id == id)) is var p ? (p.RemedyStatus, p.RemedyPeriods.Count) : default);
        Assert.Equal((RemedyStatus.None, 0), (status, periods));
    }

    private static async Task<string> RegisteredAsync(DisputeRoad road, Guid penalty)
    {
        var answer = await road.SubmitAsync($"{DisputePaths.RegisterReconsideration}?onSitePenaltyId={penalty}", Notice);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" / ", answer.Errors));
        return answer.Location!;
    }
}
