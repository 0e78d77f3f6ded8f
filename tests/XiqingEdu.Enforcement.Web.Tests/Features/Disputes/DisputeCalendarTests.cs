using System.Text;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>The days of the respondent's desk, on the page and as a file (RFC 5545).</summary>
public sealed class DisputeCalendarTests
{
    private const string Place = "第三法庭，东门；请提前三十分钟到场, 携带证件\\委托书";

    [Fact]
    public async Task Month_ShowsHearingDeadlineAndWhatIsDone()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await HearingAsync(road, "2026-12-17");
        var suit = await road.FindAsync(path);
        var december = await (await road.AsAsync("leader")).GetAsync(DisputePaths.Calendar + "?month=2026-12");

        var day = december.Document.QuerySelector("time[datetime='2026-12-17']")!.Closest("li")!;
        Assert.Contains("10:40 开庭审理", day.TextContent);
        Assert.Equal(path, day.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(suit.Person, day.TextContent);
        Assert.Equal(DisputePaths.Calendar + "?month=2027-01", december.Document.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        var received = await (await road.AsAsync("dispute")).GetAsync(DisputePaths.Calendar + "?month=2026-11");
        Assert.Contains("2026 年 11 月", received.TextOf("h1"));
        Assert.Contains("提交答辩状、证据和所依据的规范性文件", received.TextOf(".agenda"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?month=2026-13")]
    [InlineData("?month=9999-12")]
    [InlineData("?month=%00")]
    public async Task Month_ThatIsNone_IsTheCurrentOne(string query)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Contains("2026 年 11 月", (await (await portal.SignedInAsync("dispute")).GetAsync(DisputePaths.Calendar + query)).TextOf("h1"));
    }

    [Fact]
    public async Task Month_WithNothing_SaysSo()
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Contains("没有开庭", (await (await portal.SignedInAsync("dispute")).GetAsync(DisputePaths.Calendar + "?month=2020-02")).TextOf(".empty"));
    }

    [Fact]
    public async Task Cancelled_HearingLeavesTheCalendar()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await HearingAsync(road, "2026-12-17");
        await road.DoneAsync(path, DisputeStep.CancelHearing, new() { ["Form.Opinion"] = "法院通知改期。" });

        Assert.DoesNotContain("10:40", (await (await road.AsAsync("dispute")).GetAsync(DisputePaths.Calendar + "?month=2026-12")).TextOf(".agenda"));
        Assert.DoesNotContain("20261217T024000Z", (await (await road.AsAsync("dispute")).GetAsync(DisputePaths.CalendarFile)).Text);
    }

    [Fact]
    public async Task File_IsWellFormed_InUtc_AndNamesNobodyButTheParty()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await HearingAsync(road, "2026-12-17");
        var suit = await road.FindAsync(path);
        var browser = await road.AsAsync("dispute");
        var file = await browser.GetAsync(DisputePaths.CalendarFile);

        Assert.Equal("text/calendar", file.Response.Content.Headers.ContentType!.MediaType);
        var text = Encoding.UTF8.GetString(file.Bytes);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text);
        Assert.EndsWith("END:VCALENDAR\r\n", text);
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.Contains(lines, line => line.StartsWith(' '));

        var whole = text.Replace("\r\n ", "");
        var hearing = whole.Split("BEGIN:VEVENT").Single(e => e.Contains($"UID:hearing-{suit.Hearings[^1].Id}@"));
        Assert.Contains("DTSTART:20261217T024000Z", hearing);
        Assert.Contains("DTSTAMP:20261123T020000Z", hearing);
        Assert.Contains("\\, 携带证件\\\\委托书", hearing);
        Assert.Contains(suit.Number, hearing);
        Assert.Contains(suit.Person, hearing);
        Assert.DoesNotContain(suit.Assignment!.PersonName, hearing);

        var read = Ical.Net.Calendar.Load(text)!;
        Assert.Equal(whole.Split("BEGIN:VEVENT").Length - 1, read.Events.Count);
        Assert.Equal(Place, read.Events.Single(e => e.Uid!.StartsWith("hearing-" + suit.Hearings[^1].Id, StringComparison.Ordinal)).Location);
        Assert.Equal(read.Events.Count, read.Events.Select(e => e.Uid).Distinct().Count());
        Assert.All(read.Events, e => Assert.True(e.Start!.AsUtc >= new DateTime(2026, 11, 22, 16, 0, 0, DateTimeKind.Utc)));

        road.Portal.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = Ical.Net.Calendar.Load(Encoding.UTF8.GetString((await browser.GetAsync(DisputePaths.CalendarFile)).Bytes))!;
        Assert.Equal(read.Events.Select(e => e.Uid).Order(), again.Events.Select(e => e.Uid).Order());
        Assert.NotNull(await road.Portal.NewestEntryAsync("DisputeCalendar.Exported"));
    }

    private static async Task<string> HearingAsync(DisputeRoad road, string on)
    {
        var path = DisputePaths.Litigation(await road.OfAsync(LitigationState.DefenseFiled));
        await road.DoneAsync(path, DisputeStep.ScheduleHearing, new()
        {
            ["Form.Kind"] = "CourtHearing", ["Form.HeldOn"] = on, ["Form.HeldAt"] = "10:40", ["Form.Place"] = Place, ["Form.NotifiedOn"] = "2026-11-23",
        });
        return path;
    }
}
