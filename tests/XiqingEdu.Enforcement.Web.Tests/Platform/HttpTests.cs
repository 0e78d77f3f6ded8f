using System.Net;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Platform;

/// <summary>Headers and health of every answer.</summary>
public sealed class HttpTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_RunningPortal_IsHealthyForAnybody(string path)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await portal.Browser().GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/audit", HttpStatusCode.Forbidden)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/accounts/export/../x", HttpStatusCode.NotFound)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Answer_Any_CarriesTheSecurityHeaders(string path, HttpStatusCode status)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("sysadmin")).GetAsync(path);

        Assert.Equal(status, answer.Status);
        Check(answer);
    }

    [Fact]
    public async Task Answer_RedirectToSignIn_CarriesThemToo()
    {
        await using var portal = await Portal.OpenAsync();

        Check(await portal.Browser().GetAsync("/"));
    }

    [Fact]
    public async Task Answer_Page_IsNotKeptByAnyCache()
    {
        await using var portal = await Portal.OpenAsync();

        Assert.True((await portal.Browser().GetAsync(Paths.SignIn)).Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Cookie_OfTheSession_IsKeptFromScriptsAndOtherSites()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = portal.Browser();

        var answer = await browser.SubmitAsync(await browser.GetAsync(Paths.SignIn), "main form", new() { ["UserName"] = "leader", ["Password"] = Portal.DemoPassword });

        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("xiqingedu-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static void Check(Answer answer)
    {
        string Header(string name) => string.Join(", ", answer.Response.Headers.TryGetValues(name, out var values) ? values : []);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", Header("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.NotEqual("", Header("Permissions-Policy"));
        Assert.Equal("", Header("Server"));
    }
}
