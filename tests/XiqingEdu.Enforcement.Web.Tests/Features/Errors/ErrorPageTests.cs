using System.Net;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Errors;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task Fault_Unexpected_ShowsAReferenceNumberAndNothingOfItself()
    {
        await using var portal = await OpenAsync();

        var answer = await (await portal.SignedInAsync("leader")).GetAsync("/faults/any");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("系统故障", answer.TextOf("h1"));
        Assert.Matches("^[0-9a-f]{32}$|^[0-9A-Z]+(:[0-9A-Z]+)?$", answer.TextOf("main code"));
        Assert.DoesNotContain("secret", answer.Text);
        Assert.DoesNotContain("Exception", answer.Text);
        Assert.DoesNotContain("   at ", answer.Text);
    }

    [Theory]
    [InlineData("stale", HttpStatusCode.Conflict, "内容已被他人修改", "没有保存任何更改")]
    [InlineData("rule", HttpStatusCode.BadRequest, "请求有误", "事实不清，不得给予处罚。（《中华人民共和国行政处罚法》第四十条）")]
    [InlineData("too-large", HttpStatusCode.RequestEntityTooLarge, "提交的内容过大", "超过上限")]
    public async Task Fault_Known_ShowsItsPage(string kind, HttpStatusCode status, string heading, string advice)
    {
        await using var portal = await OpenAsync();

        var answer = await portal.Browser().GetAsync("/faults/" + kind);

        Assert.Equal(status, answer.Status);
        Assert.Equal(heading, answer.TextOf("h1"));
        Assert.Contains(advice, answer.TextOf("main .notice"));
        Assert.Null(answer.TextOf("main code"));
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_Answers400WithoutChange()
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await portal.Browser().PostAsync(Paths.SignIn, [new("UserName", "leader"), new("Password", Portal.DemoPassword)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("请求有误", answer.TextOf("h1"));
        Assert.Null(await portal.NewestEntryAsync("Account.SignedIn"));
    }

    [Fact]
    public async Task Get_WithoutPermission_Answers403AndSaysWhoCanHelp()
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("handler1")).GetAsync(Paths.Audit);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("无权访问", answer.TextOf("h1"));
        Assert.Contains("安全管理员", answer.TextOf("main .notice"));
        Assert.NotNull(answer.TextOf("nav.side"));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/accounts/not-a-guid")]
    [InlineData("/error/500")]
    public async Task Get_UnknownPage_Answers404(string path)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("sysadmin")).GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("页面不存在", answer.TextOf("h1"));
    }

    private static Task<Portal> OpenAsync() => Portal.OpenAsync(configure: services =>
        services.AddControllers().PartManager.ApplicationParts.Add(new AssemblyPart(typeof(FaultController).Assembly)));
}
