using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Settings;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string> Court = new() { ["Form.Court"] = "示范区人民法院", ["Form.Reason"] = "法院名称经确认" };

    [Fact]
    public async Task Change_OneSetting_ActsAtTheNextRequestOnEveryInstanceAndLogsBothValues()
    {
        await using var portal = await Portal.OpenAsync();
        portal.CreateClient().Dispose();
        await using var second = Portal.OpenEmpty(new()
        {
            ["ConnectionStrings:Enforcement"] = portal.Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Enforcement"],
        });
        var elsewhere = await second.SignedInAsync("handler1");
        Assert.DoesNotContain("示范区人民法院", (await elsewhere.GetAsync("/settings")).Text);
        var browser = await portal.SignedInAsync("sysadmin");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", Court);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("示范区人民法院", (await browser.GetAsync("/settings")).Text);
        Assert.Contains("示范区人民法院", (await elsewhere.GetAsync("/settings")).Text);
        var entry = (await portal.NewestEntryAsync("Settings.Changed"))!;
        Assert.Equal(("修改本局设置：有管辖权的人民法院。", "法院名称经确认"), (entry.Sentence, entry.Reason));
        var change = Assert.Single(entry.Changes, c => c.Property == "Penalties.Court");
        Assert.Equal(("有管辖权的人民法院（演示，待确认）", "示范区人民法院"), (change.Old, change.New));
        Assert.Equal(["Version", "Penalties.Court"], entry.Changes.Select(c => c.Property).OrderByDescending(p => p));
        var shown = await (await portal.SignedInAsync("auditor")).GetAsync($"/audit/{entry.Id}");
        Assert.Contains(shown.Document.QuerySelectorAll("main table td:first-child"), td => td.TextContent.Contains("有管辖权的人民法院", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Overview_WithSomethingMissing_NamesItAndWhatItBlocksAndTheCaseSaysWhoMendsIt()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var browser = await desk.AsAsync("sysadmin");
        await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", new() { ["Form.PaymentBank"] = " ", ["Form.Reason"] = "银行更换，待定" });

        var page = await (await desk.AsAsync("handler1")).GetAsync("/settings");
        var refused = await (await desk.AsAsync("unithead")).GetAsync($"/cases/{id}");

        var notice = page.TextOf(".notice-red")!;
        Assert.Contains("尚未设置：缴款银行", notice);
        Assert.Contains("作出行政处罚决定", notice);
        Assert.Contains("行政处罚决定书", notice);
        Assert.Contains("请系统管理员在本页补充", notice);
        Assert.Empty(page.Document.QuerySelectorAll("a[href='/settings/edit']"));
        Assert.Contains("文书必载事项尚未设置：缴款银行。请系统管理员在“本局设置”页面补充，补充后即可办理。", refused.Text);
    }

    [Theory]
    [InlineData("Form.BureauName", " ", "请填写行政机关名称。")]
    [InlineData("Form.DefenseWorkingDays", "0", "陈述申辩期限应为 1 至 30 个工作日。")]
    [InlineData("Form.DefenseWorkingDays", "31", "陈述申辩期限应为 1 至 30 个工作日。")]
    [InlineData("Form.DefenseWorkingDays", "五", "“五”不是有效的内容")]
    [InlineData("Form.CitizenYuan", "0", "听证标准须大于零。")]
    [InlineData("Form.OrganisationYuan", "1.234", "请填写金额，单位为元，最多两位小数。")]
    [InlineData("Form.CitizenYuan", "8000", "请同时写明新数额出自哪个文件", "Form.Basis")]
    [InlineData("Form.Reason", "", "请填写修改理由")]
    public async Task Change_BadInput_IsRefusedBesideTheFieldAndNothingChanges(string field, string value, string message, string? beside = null)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var fields = new Dictionary<string, string>(Court) { [field] = value };

        var answer = await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(beside ?? field));
        Assert.Equal("示范区人民法院", answer.ValueOf("Form.Court"));
        Assert.Null(await portal.NewestEntryAsync("Settings.Changed"));
    }

    [Fact]
    public async Task Change_TextOverItsLimit_IsRefusedAndNotCut()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var tooLong = new string('长', PenaltySettings.AddressMaxLength + 1);

        var answer = await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", new() { ["Form.BureauAddress"] = tooLong, ["Form.Reason"] = "搬迁" });

        Assert.Equal("本局地址不得超过 200 字。", answer.ErrorOf("Form.BureauAddress"));
        Assert.Equal(tooLong, answer.ValueOf("Form.BureauAddress"));
    }

    [Fact]
    public async Task Change_ClassesOfDishonestyInformation_AreLoggedAndNoKindStandsInTwo()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var twice = await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", new() { ["Form.SlightKinds"] = "Warning|RevokeLicense", ["Form.Reason"] = "分类调整" });

        var answer = await browser.SubmitAsync(twice, "main form", new() { ["Form.SlightKinds"] = "Warning" });

        Assert.Contains("同一种处罚不能", twice.ErrorOf("Form.SeriousKinds"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("修改本局设置：形成轻微失信信息的处罚。", (await portal.NewestEntryAsync("Settings.Changed"))!.Sentence);
    }

    [Fact]
    public async Task Change_WithoutAnyDifference_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/settings/edit"), "main form", new() { ["Form.Reason"] = "核对" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("没有任何改动", answer.Errors[0]);
    }

    [Fact]
    public async Task Change_FromAStalePage_IsRefusedAndKeepsWhatWasTyped()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var stale = await browser.GetAsync("/settings/edit");
        await browser.SubmitAsync(stale, "main form", new() { ["Form.BureauPhone"] = "022-11111111", ["Form.Reason"] = "改号" });

        var answer = await browser.SubmitAsync(stale, "main form", Court);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("示范区人民法院", answer.ValueOf("Form.Court"));
        Assert.Contains("022-11111111", answer.TextOf("dl.facts"));
        Assert.Equal("022-11111111", (await portal.WithDatabaseAsync(db => db.Set<SettingsRecord>().SingleAsync())).Penalties.BureauPhone);
    }

    [Fact]
    public void Lines_NameEverySettingAndTheFormCarriesEachOfThem()
    {
        var keys = new PenaltySettings().Lines().Select(l => l.Key).ToHashSet();
        var properties = typeof(PenaltySettings).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).Where(n => n is not (nameof(PenaltySettings.HearingThreshold) or nameof(PenaltySettings.Credit)));
        var typed = typeof(Web.Features.Settings.Edit.SettingsForm).GetProperties().Select(p => p.Name.Replace("Yuan", "Fen", StringComparison.Ordinal)).ToHashSet();

        Assert.Empty(properties.Except(keys));
        Assert.Empty(keys.Except(typed));
    }
}
