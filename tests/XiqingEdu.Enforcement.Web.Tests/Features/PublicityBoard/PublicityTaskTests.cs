using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.PublicityBoard;

/// <summary>Publication as the staff does it: tasks with their lamp, two persons, what is late, and what disputes take away.</summary>
public sealed class PublicityTaskTests
{
    [Fact]
    public async Task Reconsideration_ThatRevokes_StartsTheWithdrawal_AndItsCorrectionStopsIt()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionServed);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity);
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity);
        var dispute = await desk.AsAsync("dispute");
        var form = await dispute.GetAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={id}");
        var registered = await dispute.SubmitAsync(form, "main form", new()
        {
            ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Track"] = "Ordinary", ["Form.NoticeReceivedOn"] = "2026-11-23", ["Form.Applicant"] = "示例公司", ["Form.ActKind"] = "PenaltyDecision", ["Form.Act"] = "行政处罚决定",
        });
        Assert.True(registered.Status == HttpStatusCode.Redirect, string.Join(" / ", registered.Errors));
        var outcome = registered.Location + "/steps/record-outcome";

        Assert.Equal(HttpStatusCode.Redirect, (await dispute.SubmitAsync(await dispute.GetAsync(outcome), "main form", new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23" })).Status);
        Assert.Equal(new DateOnly(2026, 11, 23), (await desk.FindAsync(id)).MustWithdrawPublicitySince);
        var home = await (await desk.AsAsync("publicity")).GetAsync(Paths.Home);
        Assert.Contains(CasePaths.StepOf(id, Step.WithdrawPublicity), home.Text);
        Assert.Contains("2026-11-26", home.Document.QuerySelector($"tr:has(a[href='{CasePaths.StepOf(id, Step.WithdrawPublicity)}'])")!.TextContent);

        Assert.Equal(HttpStatusCode.Redirect, (await dispute.SubmitAsync(await dispute.GetAsync(registered.Location + "/steps/correct-outcome"), "main form", new() { ["Form.Outcome"] = "Upheld", ["Form.CorrectionReason"] = "主文为维持" })).Status);
        Assert.Null((await desk.FindAsync(id)).MustWithdrawPublicitySince);
        Assert.DoesNotContain(CasePaths.StepOf(id, Step.WithdrawPublicity), (await (await desk.AsAsync("publicity")).GetAsync(Paths.Home)).Text);
    }

    [Fact]
    public async Task Draft_WithAPersonalNumber_IsRefusedKeptAndMarked()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.PenaltyDecided);

        var refused = await desk.UnchangedAsync(id, () => desk.TakeAsync("publicity", id, Step.PreparePublicity, new() { ["Form.Summary"] = "学生张小明，电话138 0000 1234", ["Form.Minors"] = "张小明" }));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("未成年人姓名", refused.ErrorOf("Form.Summary"));
        Assert.Equal("学生张小明，电话138 0000 1234", refused.ValueOf("Form.Summary"));
        Assert.Equal(["张小明", "138 0000 1234"], refused.Document.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Contains("学生甲，电话（略）", refused.TextOf("details p"));
    }

    [Fact]
    public async Task Release_OfADoubtfulName_AsksForTheReasonBesideIt()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.PenaltyDecided);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity, new() { ["Form.Summary"] = "咨询022-23456789" });

        var refused = await desk.UnchangedAsync(id, () => desk.TakeAsync("unithead", id, Step.ApprovePublicity));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("可以公开的理由", refused.ErrorOf("Form.Clearances[0].Reason") ?? string.Join("/", refused.Errors));
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity, new() { ["Form.Clearances[0].Reason"] = "本局监督电话" });

        Assert.Equal("本局监督电话", Assert.Single((await desk.FindAsync(id)).Publicity.Clearances).Reason);
    }

    [Fact]
    public async Task Late_IsShownToTheLeaders_AndTheCountIsTheList()
    {
        await using var portal = await Portal.OpenAsync();
        var leader = await portal.SignedInAsync("leader");

        var list = await leader.GetAsync(CasePaths.Publications + "?overdue=true");
        var home = await leader.GetAsync(Paths.Home);

        var total = int.Parse(list.Document.QuerySelector("table.list")!.GetAttribute("data-total")!);
        Assert.True(total > 0);
        Assert.Contains($"{total} 件处罚决定逾期未公示或者未撤回", home.Document.Body!.TextContent);
        Assert.All(list.Document.QuerySelectorAll("tbody tr"), r => Assert.Contains("已逾期", r.TextContent));
    }

    [Fact]
    public async Task Names_OfProtectedPersons_AreEncryptedAndMaskedInTheLog()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.PenaltyDecided);

        await desk.DoneAsync("publicity", id, Step.PreparePublicity, new() { ["Form.Minors"] = "张小明、李小红", ["Form.Summary"] = "公示内容" });

        Assert.Equal([new ProtectedName(ProtectedNameKind.Minor, "张小明"), new ProtectedName(ProtectedNameKind.Minor, "李小红")], (await desk.FindAsync(id)).ProtectedNames);
        Assert.DoesNotContain((await desk.LogOfAsync(id)).SelectMany(e => e.Changes), c => $"{c.Old}{c.New}".Contains("张小明", StringComparison.Ordinal));
        var raw = await desk.Portal.WithDatabaseAsync(db => db.Database.SqlQueryRaw<string>("SELECT ProtectedNameList AS Value FROM PenaltyCases WHERE ProtectedNameList <> ''").ToListAsync());
        Assert.DoesNotContain(raw, r => r.Contains("张小明", StringComparison.Ordinal));
    }
}
