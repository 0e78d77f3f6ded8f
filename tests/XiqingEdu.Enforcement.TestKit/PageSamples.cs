using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.KeptForms;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>
/// Addresses for pages whose template has parameters, found in the seeded database. An entry serves its own template and
/// every longer one that only adds fixed words: one entry for cases/{id:guid} serves cases/{id:guid}/evidence too.
/// A page that needs a record in a certain state has an entry of its own.
/// </summary>
public static class PageSamples
{
    /// <summary>Shown by the portal itself behind another address; tested on its own.</summary>
    public static readonly IReadOnlySet<string> NotPages = new HashSet<string> { "error/{code:int}" };

    private static readonly Dictionary<string, Func<Portal, Task<PageSample>>> Known = new()
    {
        ["kept-forms/{id:guid}"] = KeptFormAsync,
        ["accounts/{id:guid}"] = portal => FirstAsync(portal, db => db.Set<Account>().OrderBy(a => a.Id).Select(a => a.Id), AccountPaths.Card),
        ["audit/{id:guid}"] = portal => FirstAsync(portal, db => db.Set<AuditEntry>().Where(e => e.SubjectId != null).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Id), AuditPaths.Entry),
    };

    /// <summary>The address of a page; null when nobody has given a sample.</summary>
    public static async Task<PageSample?> FindAsync(Portal portal, CataloguedEndpoint page)
    {
        if (Known.TryGetValue(page.Template, out var exact))
        {
            return await exact(portal);
        }

        if (!page.HasParameters)
        {
            return new PageSample("/" + page.Template);
        }

        var begin = Known.Keys.Where(k => page.Template.StartsWith(k + "/", StringComparison.Ordinal)).MaxBy(k => k.Length);
        var rest = begin is null ? "{" : page.Template[begin.Length..];
        if (rest.Contains('{'))
        {
            return null;
        }

        var sample = await Known[begin!](portal);
        return sample with { Path = sample.Path + rest };
    }

    /// <summary>The page of the first record of a query.</summary>
    private static async Task<PageSample> FirstAsync(Portal portal, Func<EnforcementDbContext, IQueryable<Guid>> ids, Func<Guid, string> path) =>
        new(path(await portal.WithDatabaseAsync(db => ids(db).FirstAsync())));

    private static async Task<PageSample> KeptFormAsync(Portal portal)
    {
        var protector = portal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("KeptForms");
        return await portal.WithDatabaseAsync(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.UserName == "handler1");
            var kept = new KeptForm
            {
                AccountId = account.Id,
                Path = Paths.Password,
                ProtectedFields = protector.Protect("""[{"Key":"Form.Opinion","Value":"拟予立案。"}]"""),
                KeptAt = portal.Clock.GetUtcNow().UtcDateTime,
            };
            db.Add(kept);
            await db.SaveChangesAsync();
            return new PageSample(Paths.KeptForm(kept.Id), account.UserName);
        });
    }
}
