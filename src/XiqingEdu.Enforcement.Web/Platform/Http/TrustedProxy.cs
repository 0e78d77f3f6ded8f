using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace XiqingEdu.Enforcement.Web.Platform.Http;

/// <summary>
/// Behind a proxy that ends TLS the portal sees the proxy's address and plain HTTP. Proxy:Trusted names the proxies (addresses or
/// networks, comma-separated) whose X-Forwarded-For and X-Forwarded-Proto are believed; nobody else's are. Off by default.
/// </summary>
public static class TrustedProxy
{
    /// <summary>Key of the setting.</summary>
    public const string Setting = "Proxy:Trusted";

    /// <summary>Believes the named proxies; a name that is neither an address nor a network stops the start.</summary>
    public static void UseTrustedProxy(this WebApplication app)
    {
        var named = (app.Configuration[Setting] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (named.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var name in named)
        {
            if (IPAddress.TryParse(name, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(name, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidOperationException($"{Setting}: {name} is neither an address nor a network such as 10.0.0.0/8.");
            }
        }

        app.UseForwardedHeaders(options);
    }
}
