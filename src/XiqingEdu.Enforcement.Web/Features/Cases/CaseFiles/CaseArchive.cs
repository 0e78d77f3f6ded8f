using System.Text;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Archives;
using XiqingEdu.Enforcement.Web.Platform.Word;

namespace XiqingEdu.Enforcement.Web.Features.Cases.CaseFiles;

/// <summary>
/// Writes the archive of a case: each document as issued (.docx) and readable in any browser (.html), each attachment under its
/// own name, index and timeline as CSV and HTML, and hashes.txt for <c>sha256sum -c hashes.txt</c>.
/// </summary>
public sealed class CaseArchive(IFileStore files, IWebHostEnvironment host)
{
    /// <summary>Writes it to a stream that only goes forward.</summary>
    public async Task WriteAsync(Stream output, PenaltyCase penaltyCase, IReadOnlyList<FileItem> items, CancellationToken cancel)
    {
        var style = await File.ReadAllTextAsync(host.WebRootFileProvider.GetFileInfo("sheet.css").PhysicalPath!, cancel);
        await HashedArchive.WriteAsync(output, archive => WriteAsync(archive, style, penaltyCase, items, cancel), cancel);
    }

    private async Task WriteAsync(HashedArchive archive, string style, PenaltyCase penaltyCase, IReadOnlyList<FileItem> items, CancellationToken cancel)
    {
        var rows = new List<string[]>();
        var links = new StringBuilder();
        foreach (var volume in Enum.GetValues<FileVolume>())
        {
            links.Append($"<tr><th colspan=\"6\" scope=\"rowgroup\">{volume.Word()}</th></tr>\n");
            foreach (var ((item, pages), i) in FileFacts.Paged(items.Where(x => x.Volume == volume)).Select((x, i) => (x, i + 1)))
            {
                var name = $"{volume.Word()}/{i:000}_{NameOf(item)}";
                await archive.AddStoredAsync(name, await files.OpenAsync(item.Hash, cancel), item.Hash, cancel);
                var shown = name;
                if (item.IsDocument)
                {
                    shown = name[..^5] + ".html";
                    await archive.AddTextAsync(shown, HashedArchive.Page(item.Title, style, WordHtml.Of(await BytesAsync(item.Hash, cancel))), cancel);
                }

                rows.Add([volume.Word(), $"{i}", item.Title, item.Number, item.Author, $"{item.On:yyyy-MM-dd}", PagesText(pages), name, item.Hash]);
                links.Append($"<tr><td>{i}</td><td><a href=\"{HashedArchive.Address(shown)}\">{HashedArchive.Encode(item.Title)}</a></td><td>{HashedArchive.Encode(item.Number)}</td><td>{HashedArchive.Encode(item.Author)}</td><td>{item.On:yyyy-MM-dd}</td><td>{PagesText(pages)}</td></tr>\n");
            }
        }

        await archive.AddCsvAsync("index.csv", ["卷", "序号", "题名", "文号", "责任者", "日期", "页号", "文件", "SHA-256"], rows, cancel);
        await archive.AddCsvAsync("timeline.csv", ["序号", "日期", "步骤", "办理人", "原阶段", "现阶段", "经过"],
            penaltyCase.Events.OrderBy(e => e.Sequence).Select(e => new[] { $"{e.Sequence}", $"{e.On:yyyy-MM-dd}", e.Step.Word(), e.PersonName, e.From?.Word() ?? "", e.To.Word(), e.Sentence }), cancel);
        await archive.AddTextAsync("index.html", Index(penaltyCase, style, links.ToString()), cancel);
    }

    private static string NameOf(FileItem item) => item.IsDocument ? WordFile.SafeName(item.Title + item.Number) + ".docx" : WordFile.SafeName(item.FileName);

    private static string PagesText((int From, int To)? pages) => pages is not { } p ? "未编页" : p.From == p.To ? $"{p.From}" : $"{p.From}—{p.To}";

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken cancel)
    {
        await using var stream = (await files.OpenAsync(sha256, cancel))!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static string Index(PenaltyCase c, string style, string rows) => HashedArchive.Page($"案卷 {c.DisplayNumber}", style,
        $"<p class=\"sheet-title\">行政处罚案卷</p>\n<p>案件编号：{HashedArchive.Encode(c.DisplayNumber)}</p>\n<p>{HashedArchive.Encode(c.Title)}</p>\n<p>办理经过见 timeline.csv；各文件的校验值见 hashes.txt，可用 sha256sum -c hashes.txt 核对。</p>\n"
        + $"<table class=\"sheet-table\"><thead><tr><th scope=\"col\" class=\"w7\">序号</th><th scope=\"col\" class=\"w38\">题名</th><th scope=\"col\" class=\"w23\">文号</th><th scope=\"col\" class=\"w10\">责任者</th><th scope=\"col\" class=\"w13\">日期</th><th scope=\"col\" class=\"w9\">页号</th></tr></thead><tbody>\n{rows}</tbody></table>");
}
