using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Platform;

/// <summary>Whose X-Forwarded headers are believed.</summary>
public sealed class TrustedProxyTests
{
    [Theory]
    [InlineData(null, "10.1.2.3", "10.1.2.3", false)] // off by default
    [InlineData("10.1.0.0/16", "10.1.2.3", "203.0.113.7", true)]
    [InlineData("192.0.2.9, 10.1.2.3", "10.1.2.3", "203.0.113.7", true)]
    [InlineData("10.1.0.0/16", "198.51.100.4", "198.51.100.4", false)] // a visitor who writes the header himself
    public async Task SignIn_ForwardedHeaders_AreBelievedFromTheNamedProxiesOnly(string? trusted, string remote, string logged, bool secure)
    {
        await using var portal = await Portal.OpenAsync(
            trusted is null ? null : new() { ["Proxy:Trusted"] = trusted },
            services => services.AddSingleton<IStartupFilter>(new Remote(IPAddress.Parse(remote))));
        var browser = portal.Browser();
        browser.Client.BaseAddress = new Uri("https://localhost/");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var page = await browser.GetAsync("/sign-in");
        await browser.SubmitAsync(page, "form[action='/sign-in']", new() { ["UserName"] = "handler1", ["Password"] = "falsch-2023-X" });

        Assert.Equal(logged, (await portal.NewestEntryAsync("Account.SignInRefused"))!.IpAddress);
        Assert.Equal(secure, page.Response.Headers.GetValues("Set-Cookie").All(c => c.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Start_WithANameThatIsNoAddress_IsRefused()
    {
        await using var portal = await Portal.OpenAsync(new() { ["Proxy:Trusted"] = "proxy" });

        Assert.Contains("Proxy:Trusted: proxy", Assert.Throws<InvalidOperationException>(() => portal.CreateClient()).Message);
    }

    /// <summary>The visitor speaks TLS to the proxy, the proxy plain HTTP to the portal.</summary>
    private sealed class Remote(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                (context.Connection.RemoteIpAddress, context.Request.Scheme) = (address, "http");
                return following(context);
            });
            next(app);
        };
    }
}
