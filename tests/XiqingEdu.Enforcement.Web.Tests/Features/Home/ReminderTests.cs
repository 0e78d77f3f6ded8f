using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Home;

/// <summary>The desk of a handler: a case filed on 2026-11-23 must be decided by 2027-02-22, internally by 02-19 (a Friday).</summary>
public sealed class ReminderTests
{
    [Theory]
    [InlineData(0, "正常", "还有 91 天")]
    [InlineData(63, "临期", "还有 28 天")] // 63 of 88 days: seven tenths gone
    [InlineData(86, "紧急", "还有 5 天（2 个工作日）")]
    [InlineData(88, "紧急", "今天到期")] // the internal date
    [InlineData(89, "紧急", "内部控制日已过")]
    [InlineData(91, "紧急", "内部控制日已过")] // the legal date itself: due today is not overdue
    [InlineData(92, "已逾期", "已过 1 天")]
    public async Task Home_HandlersOwnCase_ShowsItsLampAndWhatIsLeft(int days, string lamp, string left)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(days));

        var page = await (await desk.Portal.SignedInAsync("handler1")).GetAsync("/");

        var line = page.Document.QuerySelectorAll("ul.checks li").Single(l => l.InnerHtml.Contains(id.ToString()) && l.TextContent.Contains("作出行政处罚决定"));
        Assert.Equal(lamp, line.QuerySelector(".tag")!.TextContent);
        Assert.Contains(left, line.TextContent);
    }

    [Fact]
    public async Task Home_RightOfTheParty_IsNamedWithoutALampAndOnlyUntilItEnds()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.PriorNoticeServed);
        string? Line(Answer page) => page.Document.QuerySelectorAll("ul.checks li").FirstOrDefault(l => l.InnerHtml.Contains(id.ToString()) && l.TextContent.Contains("当事人陈述申辩"))?.InnerHtml;

        var running = Line(await (await desk.AsAsync("handler1")).GetAsync("/"));
        desk.Portal.Clock.Advance(TimeSpan.FromDays(30));
        var ended = Line(await (await desk.Portal.SignedInAsync("handler1")).GetAsync("/"));

        Assert.Contains("届满", running);
        Assert.DoesNotContain("class=\"tag", running);
        Assert.Null(ended);
    }

    [Fact]
    public async Task Home_Tasks_StandWithTheDarkestLampFirst()
    {
        await using var portal = await Portal.OpenAsync();
        string[] order = ["已逾期", "紧急", "临期", "正常", "中止"];

        var lamps = (await (await portal.SignedInAsync("handler1")).GetAsync("/")).Document.QuerySelectorAll("table.list .tag").Select(t => Array.IndexOf(order, t.TextContent)).ToList();

        Assert.NotEmpty(lamps);
        Assert.Equal(lamps.Order(), lamps);
    }
}
