using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.OnSite;

/// <summary>An on-the-spot penalty from the spot to the archive, as its people take it over the pages.</summary>
public sealed class OnSiteRoadTests
{
    [Fact]
    public async Task Road_FromTheSpotToTheArchive_EachStepOneEntryOfTheRightPerson()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var last = await LastAsync(road);
        var id = await road.DraftAsync();
        Assert.Equal("", (await road.FindAsync(id)).Number);
        await road.DoneAsync("handler2", id, OnSiteStep.Decide);
        Assert.Equal($"津西青教当罚字〔2026〕{last + 1}号", (await road.FindAsync(id)).Number);
        await road.DoneAsync("handler1", id, OnSiteStep.Serve, new() { ["Form.Refused"] = "true", ["Form.Recipient"] = "路远行（本人）", ["Form.Note"] = "当事人拒绝签字，保安队长在场见证，全程录像。", ["Form.HandedOver"] = "true" });
        await road.DoneAsync("handler1", id, OnSiteStep.ReportForRecord);
        await road.DoneAsync("unithead", id, OnSiteStep.ReturnRecord, new() { ["Form.Opinion"] = "请补充现场照片。" });
        await road.DoneAsync("handler2", id, OnSiteStep.ReportForRecord, new() { ["Form.Opinion"] = "已补充现场照片。" });
        await road.DoneAsync("unithead", id, OnSiteStep.AcceptRecord, new() { ["Form.Opinion"] = "同意备案。" });
        await road.DoneAsync("publicity", id, OnSiteStep.RecordPayment, new() { ["Form.ReceiptNumber"] = "NO-20261123-9" });
        await road.DoneAsync("unithead", id, OnSiteStep.ConfirmPerformance, new() { ["Form.Opinion"] = "罚款已缴清，已停止吸烟。" });
        await road.DoneAsync("leader", id, OnSiteStep.Close, new() { ["Form.Opinion"] = "同意结案。" });
        await road.DoneAsync("archivist", id, OnSiteStep.Archive, new() { ["Form.Number"] = "2026-当罚-99", ["Form.Pages"] = "6" });

        var archived = await road.FindAsync(id);
        Assert.Equal((OnSiteStage.Archived, ArchivePeriod.TenYears), (archived.Stage, archived.ArchivePeriod));
        OnSiteStep[] taken =
        [
            OnSiteStep.Draft, OnSiteStep.Decide, OnSiteStep.Serve, OnSiteStep.ReportForRecord, OnSiteStep.ReturnRecord, OnSiteStep.ReportForRecord, OnSiteStep.AcceptRecord,
            OnSiteStep.RecordPayment, OnSiteStep.ConfirmPerformance, OnSiteStep.Close, OnSiteStep.Archive,
        ];
        string[] people = ["陈立新", "周雅静", "陈立新", "陈立新", "李卫东", "周雅静", "李卫东", "高小雨", "李卫东", "赵明华", "何淑珍"];
        Assert.Equal(taken, archived.Events.Select(e => e.Step));
        Assert.Equal(taken.Zip(people, (s, p) => ($"OnSite.{s}", p)), (await road.LogOfAsync(id)).Select(e => (e.Action, e.ActorName)));
    }

    [Fact]
    public async Task Decision_OnThePageAndInWord_TellsThatReconsiderationComesFirst()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.DraftAsync();
        var officer = await road.AsAsync("handler1");
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(OnSitePaths.Decision(id))).Status);
        await road.DoneAsync("handler1", id, OnSiteStep.Decide);

        var page = await officer.GetAsync(OnSitePaths.Decision(id));
        var word = await officer.GetAsync(OnSitePaths.Decision(id) + ".docx");

        Assert.Contains("应当先申请行政复议", page.TextOf(".sheet"));
        Assert.Contains("未经行政复议，不得直接提起行政诉讼", page.TextOf(".sheet"));
        Assert.Contains("天津市西青区人民政府", page.TextOf(".sheet"));
        Assert.DoesNotContain("六个月", page.TextOf(".sheet"));
        Assert.Equal(HttpStatusCode.OK, word.Status);
        Assert.Equal("OnSite.DocumentDownloaded", (await road.LogOfAsync(id))[^1].Action);
    }

    [Fact]
    public async Task AnnualSummary_OrdinaryCasesHandled_DoNotCountPenaltiesOnTheSpot()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var before = await HandledAsync(road);

        await road.AtAsync(OnSiteStage.Closed);

        Assert.Equal(before, await HandledAsync(road));
    }

    [Fact]
    public async Task PublicPage_PenaltyOnTheSpot_IsNotPublished()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.AtAsync(OnSiteStage.Closed);

        var shown = await road.Portal.Browser().GetAsync(Paths.Publicity);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.DoesNotContain("当罚字", shown.Text);
        Assert.DoesNotContain((await road.FindAsync(id)).Party.Name, shown.Text);
    }

    private static async Task<int> HandledAsync(OnSiteRoad road) => JsonDocument.Parse((await (await road.AsAsync("leader")).GetAsync("/annual-summary/2026.json")).Text)
        .RootElement.GetProperty("figures").GetProperty("penalty.ordinary.handled").GetInt32();

    private static Task<int> LastAsync(OnSiteRoad road) =>
        road.Portal.WithDatabaseAsync(db => db.Set<NumberSeries>().Where(s => s.Kind == "当罚" && s.Year == 2026).Select(s => s.Last).SingleAsync());
}
