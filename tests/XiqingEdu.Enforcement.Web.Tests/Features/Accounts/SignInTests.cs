using System.Net;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

public sealed class SignInTests
{
    [Fact]
    public async Task Get_SignedOut_IsSentToSignIn()
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await portal.Browser().GetAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in?returnUrl=%2F", answer.Location);
    }

    [Fact]
    public async Task Post_WrongPassword_SaysSoWithoutNamingWhich()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = portal.Browser();

        var answer = await browser.SubmitAsync(await browser.GetAsync("/sign-in"), "form", new() { ["UserName"] = "leader", ["Password"] = "wrong" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["账号或密码不正确。"], answer.Errors);
        Assert.Equal("leader", answer.ValueOf("UserName"));
        Assert.StartsWith("错误：", answer.Document.Title);
    }

    [Fact]
    public async Task Post_FifthFailure_LocksTheAccountEvenForTheRightPassword()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = portal.Browser();
        Answer answer = await browser.GetAsync("/sign-in");
        for (var i = 0; i < 5; i++)
        {
            answer = await browser.SubmitAsync(answer, "form", new() { ["UserName"] = "leader", ["Password"] = "wrong" });
        }

        Assert.Contains("已锁定", Assert.Single(answer.Errors));
        answer = await browser.SubmitAsync(answer, "form", new() { ["UserName"] = "leader", ["Password"] = Portal.DemoPassword });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("已锁定", Assert.Single(answer.Errors));
    }
}
