using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Officers;

public sealed class PersonTests
{
    private static readonly Dictionary<string, string> Newcomer = new()
    {
        ["Form.Name"] = "测试新人", ["Form.IdentityNumber"] = "120111199001010014", ["Form.Unit"] = "执法科", ["Form.Post"] = "科员", ["Form.Kind"] = "CivilServant",
    };

    [Fact]
    public async Task Register_ThenIssue_RaisesTheHeadcount()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var page = await browser.GetAsync("/officers/new");

        var registered = await browser.SubmitAsync(page, "main form", WithoutNumber());
        var again = await browser.SubmitAsync(page, "main form", WithoutNumber());
        var form = await browser.GetAsync(registered.Location + "/certificates/new");
        var issued = await browser.SubmitAsync(form, "main form", new() { ["Form.Number"] = "120111099999" });
        var twice = await browser.SubmitAsync(form, "main form", new() { ["Form.Number"] = "120111099999" });

        Assert.Equal(registered.Location, again.Location);
        Assert.Equal("2031-11-22", form.ValueOf("Form.ValidUntil"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (issued.Status, twice.Status));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<Certificate>().CountAsync(c => c.Number == "120111099999")));
        Assert.Contains("向测试新人发放行政执法证件（120111099999）", (await portal.LastEntryAsync("Certificate.Issued"))!.Sentence);
        Assert.Equal(21, (await browser.GetAsync("/officers?certifiedOn=2026-11-23")).Total());
        Assert.Equal("证件有效", (await browser.GetAsync(registered.Location!)).TextOf("h1 .tag"));
    }

    [Fact]
    public async Task Register_WrongIdentityNumber_KeepsWhatWasTyped()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/officers/new"), "main form", new(Newcomer) { ["Form.IdentityNumber"] = "120111199001010010" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("校验位不正确", answer.ErrorOf("Form.IdentityNumber"));
        Assert.Equal("测试新人", answer.ValueOf("Form.Name"));
    }

    [Fact]
    public async Task Register_IdentityNumberOfAnother_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/officers/new"), "main form", new(Newcomer) { ["Form.IdentityNumber"] = "120111198804120111" });

        Assert.Contains("陈立新", answer.ErrorOf("Form.IdentityNumber"));
    }

    [Fact]
    public async Task Issue_BesideAnotherOrToAuxiliaryOrToOneself_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        async Task<Answer> Issue(string name) => await browser.SubmitAsync(
            await browser.GetAsync($"/officers/{await portal.PersonAsync(name)}/certificates/new"), "main form", new() { ["Form.Number"] = "120111088888" });

        Assert.Contains("不得同时持有两个有效证件", Assert.Single((await Issue("陈立新")).Errors));
        Assert.Contains("执法辅助人员", Assert.Single((await Issue("任小东")).Errors));
        Assert.Contains("不得办理本人", Assert.Single((await Issue("吴桂芳")).Errors));
        Assert.Null(await portal.LastEntryAsync("Certificate.Issued"));
    }

    [Fact]
    public async Task Issue_NumberAlreadyUsed_NamesTheHolder()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var page = await browser.GetAsync($"/officers/{await portal.PersonAsync("高小雨")}/certificates/new");

        var answer = await browser.SubmitAsync(page, "main form", new() { ["Form.Number"] = "120111000207" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("陈立新", answer.ErrorOf("Form.Number"));
    }

    [Fact]
    public async Task Edit_StaleVersion_IsRefusedAndKeepsWhatWasTyped()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var path = $"/officers/{await portal.PersonAsync("任小东")}/edit";
        var page = await browser.GetAsync(path);

        var first = await browser.SubmitAsync(page, "main form", new() { ["Form.Post"] = "辅助员甲" });
        var stale = await browser.SubmitAsync(page, "main form", new() { ["Form.Post"] = "辅助员乙" });
        var retried = await browser.SubmitAsync(stale, "main form");

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("辅助员乙", stale.ValueOf("Form.Post"));
        Assert.Equal(HttpStatusCode.Redirect, retried.Status);
    }

    [Fact]
    public async Task Edit_HolderToAuxiliary_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");
        var page = await browser.GetAsync($"/officers/{await portal.PersonAsync("陈立新")}/edit");

        Assert.Contains("请先注销证件", (await browser.SubmitAsync(page, "main form", new() { ["Form.Kind"] = "Auxiliary" })).ErrorOf("Form.Kind"));
    }

    [Fact]
    public async Task Uncertified_LeavesOutThoseWhoHoldACertificate()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("certificates");

        Assert.Equal(0, (await browser.GetAsync("/officers/uncertified?name=陈立新")).Total());
        Assert.Contains("不得发放证件", (await browser.GetAsync("/officers/uncertified?name=任小东")).Text);
        Assert.Contains("曾持有证件", (await browser.GetAsync("/officers/uncertified?name=杜春梅")).Text);
    }

    private static Dictionary<string, string> WithoutNumber() => new(Newcomer) { ["Form.IdentityNumber"] = "" };
}
