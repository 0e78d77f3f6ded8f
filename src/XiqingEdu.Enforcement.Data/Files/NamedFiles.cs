using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Data.Files;

/// <summary>
/// Which stored files a record names: those are never removed. Whatever keeps the hash of a file has a line here; a
/// test looks for properties of the model that end with Sha256.
/// </summary>
public static class NamedFiles
{
    /// <summary>The records that name a file.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [typeof(Evidence), typeof(IssuedDocument), typeof(TemplateVersion), typeof(DisputeDocument), typeof(BundleFile)];

    /// <summary>Those of the hashes that a record names.</summary>
    public static async Task<IReadOnlySet<string>> NamedAmongAsync(this EnforcementDbContext db, IReadOnlyCollection<string> hashes, CancellationToken cancel = default) =>
        (await db.Set<Evidence>().Where(e => hashes.Contains(e.FileSha256)).Select(e => e.FileSha256)
            .Union(db.Set<IssuedDocument>().Where(d => hashes.Contains(d.FileSha256)).Select(d => d.FileSha256))
            .Union(db.Set<TemplateVersion>().Where(v => hashes.Contains(v.FileSha256)).Select(v => v.FileSha256))
            .Union(db.Set<DisputeDocument>().Where(d => hashes.Contains(d.FileSha256)).Select(d => d.FileSha256))
            .Union(db.Set<BundleFile>().Where(f => hashes.Contains(f.FileSha256)).Select(f => f.FileSha256)).ToListAsync(cancel)).ToHashSet();
}
