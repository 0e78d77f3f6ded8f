using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Reads account, person and roles at each request; a closed account or a changed security stamp ends the session.</summary>
public static class SessionValidation
{
    /// <summary>Days after which a password must be changed (law.md section 10).</summary>
    public const int PasswordDays = 90;

    /// <summary>Called by the cookie handler.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<EnforcementDbContext>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var found = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await ReadAsync(db, id, context.HttpContext.RequestAborted)
            : null;
        if (found is null || found.SecurityStamp != context.Principal!.FindFirstValue("AspNet.Identity.SecurityStamp"))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var expired = !found.IsDemo && (found.PasswordChangedAt is null || found.PasswordChangedAt < now.AddDays(-PasswordDays));
        services.GetRequiredService<CurrentActor>().Set(new SignedInAccount(
            id, found.UserName, found.PersonId, found.PersonName, found.Roles, found.MustChangePassword || expired));
    }

    private static Task<Found?> ReadAsync(EnforcementDbContext db, Guid id, CancellationToken cancel) => db.Set<Account>()
        .AsNoTracking().IgnoreAutoIncludes().AsSingleQuery()
        .Where(a => a.Id == id && a.DeactivatedAt == null)
        .Join(db.Set<Person>(), a => a.PersonId, p => p.Id, (a, p) => new Found(
            a.UserName!, a.PersonId, p.Name, a.SecurityStamp, a.IsDemo, a.MustChangePassword, a.PasswordChangedAt, a.Roles.Select(r => r.Role).ToList()))
        .FirstOrDefaultAsync(cancel);

    private sealed record Found(
        string UserName, Guid PersonId, string PersonName, string? SecurityStamp, bool IsDemo, bool MustChangePassword, DateTime? PasswordChangedAt, List<Role> Roles);
}
