using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Officers;

/// <summary>Finds records of the demo set by name.</summary>
internal static class OfficerRecords
{
    public static Task<Guid> PersonAsync(this Portal portal, string name) =>
        portal.WithDatabaseAsync(db => db.Set<Person>().Where(p => p.Name == name).Select(p => p.Id).SingleAsync());

    public static async Task<Certificate> CertificateAsync(this Portal portal, string name)
    {
        var person = await portal.PersonAsync(name);
        return await portal.WithDatabaseAsync(db => db.Set<Certificate>().AsNoTracking().Where(c => c.PersonId == person).OrderByDescending(c => c.Ordinal).FirstAsync());
    }

    public static Task<AuditEntry?> LastEntryAsync(this Portal portal, string action) =>
        portal.WithDatabaseAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Action == action).OrderByDescending(e => e.Id).FirstOrDefaultAsync());

    public static int Total(this Answer answer) => int.Parse(answer.Document.QuerySelector("[data-total]")!.GetAttribute("data-total")!);

    public static IReadOnlyList<string> Column(this Answer answer, int column) =>
        [.. answer.Document.QuerySelectorAll("table.list tbody tr").Select(r => r.QuerySelectorAll("td")[column].Text().Trim())];
}
