using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>
/// Sends a signed-out request to the sign-in page. What was typed when the session ran out is kept as a draft: the
/// expired cookie still names its account, and only that account gets the fields back. Files and passwords are not kept.
/// </summary>
public sealed class TimeoutChallenge(DraftStore drafts, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    /// <summary>Keeps the form of a post, and redirects; a script that was saving a draft is told 401.</summary>
    public async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var next = await KeepAsync(context.HttpContext);
        if (context.Request.Headers.XRequestedWith == "XMLHttpRequest")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Response.Redirect(next is null ? context.RedirectUri : $"{Paths.SignIn}?returnUrl={Uri.EscapeDataString(next)}");
    }

    /// <summary>Where to go on after signing in: the form's own page, or the page that sends it as it was.</summary>
    private async Task<string?> KeepAsync(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.Path == Paths.Password || AccountOfExpiredCookie(http) is not { } accountId)
        {
            return null;
        }

        var form = await request.ReadFormAsync(http.RequestAborted);
        var page = drafts.PathOf(accountId, form[DraftStore.Mark]);
        if (page is null && request.Path.StartsWithSegments(Paths.Drafts))
        {
            return null;
        }

        if (request.Path == Paths.DiscardDraft)
        {
            return page;
        }

        var kept = await drafts.SaveAsync(accountId, page ?? request.Path + request.QueryString.ToString(), form, page is not null, http.RequestAborted);
        return kept is null ? null : page ?? Paths.Draft(kept.Id);
    }

    private Guid? AccountOfExpiredCookie(HttpContext http)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(http, options.Cookie.Name!);
        AuthenticationTicket? ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
