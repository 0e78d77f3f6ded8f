using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.KeptForms;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>
/// Keeps what was typed when the session ran out. The expired cookie still names its account; only that account gets
/// the fields back after signing in again. Uploaded files and passwords are not kept.
/// </summary>
public sealed class KeptFormDesk(
    EnforcementDbContext db, IDataProtectionProvider protection, IOptionsMonitor<CookieAuthenticationOptions> cookies, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(2);
    private readonly IDataProtector protector = protection.CreateProtector("KeptForms");

    /// <summary>Sends a signed-out request to the sign-in page, with its form kept when it was a post.</summary>
    public async Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var kept = await KeepAsync(context.HttpContext);
        context.Response.Redirect(kept is null
            ? context.RedirectUri
            : $"{Paths.SignIn}?returnUrl={Uri.EscapeDataString(Paths.KeptForm(kept.Value))}");
    }

    /// <summary>The path and fields kept for an account; null when there are none or they are older than two hours.</summary>
    public async Task<(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)?> ReadAsync(Guid id, Guid accountId, CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - KeptFor;
        var form = await db.Set<KeptForm>().FirstOrDefaultAsync(f => f.Id == id && f.AccountId == accountId && f.KeptAt > oldest, cancel);
        return form is null
            ? null
            : (form.Path, JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(protector.Unprotect(form.ProtectedFields))!);
    }

    private async Task<Guid?> KeepAsync(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.Path == Paths.Password || AccountOfExpiredCookie(http) is not { } accountId)
        {
            return null;
        }

        var form = await request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(f => f.Key != "__RequestVerificationToken" && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
            .SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? "")).ToList();
        var kept = new KeptForm
        {
            AccountId = accountId,
            Path = request.Path + request.QueryString,
            ProtectedFields = protector.Protect(JsonSerializer.Serialize(fields)),
            KeptAt = clock.GetUtcNow().UtcDateTime,
        };
        var oldest = kept.KeptAt - KeptFor;
        await db.Set<KeptForm>().Where(f => f.KeptAt < oldest).ExecuteDeleteAsync(http.RequestAborted);
        db.Add(kept);
        await db.SaveChangesAsync(http.RequestAborted);
        return kept.Id;
    }

    private Guid? AccountOfExpiredCookie(HttpContext http)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(http, options.Cookie.Name!);
        AuthenticationTicket? ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
