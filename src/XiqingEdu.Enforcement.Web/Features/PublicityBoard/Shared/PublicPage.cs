using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.Shared;

/// <summary>Headers of the public pages: kept a minute by caches, so that a withdrawal acts at once; carried by no search engine's archive.</summary>
public static class PublicPage
{
    /// <summary>Longest time in which a copy may be shown after a withdrawal.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Sets the headers. The list may be found by search engines but not archived by them; a single penalty is not indexed at all, because a
    /// copy would outlive the period of publication. Somebody who is signed in gets an answer of their own.
    /// </summary>
    public static void Mark(HttpContext context, bool isList)
    {
        var signedIn = context.User.Identity?.IsAuthenticated == true;
        var headers = new ResponseHeaders(context.Response.Headers)
        {
            CacheControl = signedIn ? new CacheControlHeaderValue { NoStore = true } : new CacheControlHeaderValue { Public = true, MaxAge = Kept },
        };
        headers.Headers.Vary = HeaderNames.Cookie;
        headers.Headers["X-Robots-Tag"] = Robots(isList);
    }

    /// <summary>What search engines may do.</summary>
    public static string Robots(bool isList) => isList ? "index, follow, noarchive" : "noindex, nofollow, noarchive";
}
