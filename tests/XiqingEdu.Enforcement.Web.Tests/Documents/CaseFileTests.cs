using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Csv;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>The file of a case: shown in two halves, and exported as one archive that proves itself without the portal.</summary>
public sealed class CaseFileTests
{
    [Fact]
    public async Task Archive_OfADemoCase_HoldsEverythingAndItsHashesAgree()
    {
        await using var portal = await Portal.OpenAsync();
        var id = await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.Stage == Stage.Archived && c.Notices.Any()).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        var browser = await portal.SignedInAsync("archivist");

        var page = await browser.GetAsync(CasePaths.File(id));
        var answer = await browser.GetAsync(CasePaths.File(id) + "/archive.zip");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, answer.Status));
        Assert.Contains("正卷", page.Text);
        Assert.Contains("副卷", page.Text);
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes), ZipArchiveMode.Read);
        var lines = Read(zip, "hashes.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(zip.Entries.Count - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, line[66..])))));
        Assert.All(new[] { "index.csv", "index.html", "timeline.csv" }, name => Assert.NotNull(zip.GetEntry(name)));
        Assert.Contains(zip.Entries, e => e.FullName.StartsWith("正卷/", StringComparison.Ordinal) && e.FullName.Contains("行政处罚决定书", StringComparison.Ordinal) && e.FullName.EndsWith(".html", StringComparison.Ordinal));
        Assert.Contains(zip.Entries, e => e.FullName.StartsWith("副卷/", StringComparison.Ordinal) && e.FullName.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Equal("Penalty.FileExported", (await portal.NewestEntryAsync("Penalty.FileExported"))?.Action);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync("sysadmin")).GetAsync(CasePaths.File(id) + "/archive.zip")).Status);
    }

    [Fact]
    public void Csv_CellThatLooksLikeAFormula_IsText() =>
        Assert.Equal("'=1+1,\"a\"\"b,c\",'@x,'-1\r\n", CsvText.Of([["=1+1", "a\"b,c", "@x", "-1"]]));

    private static string Read(ZipArchive zip, string name) => Encoding.UTF8.GetString(Bytes(zip, name));

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
