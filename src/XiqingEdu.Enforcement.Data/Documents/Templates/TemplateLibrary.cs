using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>The templates that hold: the bureau's own version of a kind, or the built-in one. Read once a request, so that a new version acts on every instance.</summary>
public sealed class TemplateLibrary(EnforcementDbContext db, IFileStore files)
{
    private IReadOnlyList<TemplateVersion>? standing;

    /// <summary>The template of a kind on a day, with its number; 0 is the built-in one.</summary>
    public async Task<(int Number, byte[] Bytes)> InForceAsync(CaseDocument definition, DateOnly day, CancellationToken cancel = default)
    {
        standing ??= await db.Set<TemplateVersion>().AsNoTracking().Where(v => v.WithdrawnOn == null).ToListAsync(cancel);
        return TemplateVersion.InForce(standing.Where(v => v.Kind == definition.Kind), day) is { } version
            ? (version.Number, await ReadAsync(version.FileSha256, cancel))
            : (0, WordTemplate.Of(definition));
    }

    /// <summary>The same to issue with. Refused: a version that passes the check no more, because the program has learnt a field since.</summary>
    public async Task<(int Number, byte[] Bytes)> ToIssueAsync(CaseDocument definition, DateOnly day, CancellationToken cancel = default)
    {
        var (number, bytes) = await InForceAsync(definition, day, cancel);
        var findings = number == 0 ? [] : TemplateCheck.Of(definition, bytes);
        Require.That(findings.Count == 0, "TEMPLATE", Cite.House("文书模板"),
            $"《{definition.Title}》的模板第 {number} 版不再符合要求，请系统管理员更换或者撤回：{string.Concat(findings.Select(f => f.Text))}");
        return (number, bytes);
    }

    /// <summary>The bytes of a stored file.</summary>
    public async Task<byte[]> ReadAsync(string sha256, CancellationToken cancel = default)
    {
        await using var stream = await files.OpenAsync(sha256, cancel) ?? throw new InvalidOperationException($"The file {sha256} is not in the store.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }
}
