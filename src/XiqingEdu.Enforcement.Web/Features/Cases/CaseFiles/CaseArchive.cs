using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Csv;
using XiqingEdu.Enforcement.Web.Platform.Word;

namespace XiqingEdu.Enforcement.Web.Features.Cases.CaseFiles;

/// <summary>
/// Writes the archive of a case: each document as issued (.docx) and readable in any browser (.html), each attachment under its
/// own name, index and timeline as CSV and HTML, and hashes.txt for <c>sha256sum -c hashes.txt</c>.
/// </summary>
public sealed class CaseArchive(IFileStore files, IWebHostEnvironment host)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes it to a stream that only goes forward.</summary>
    public async Task WriteAsync(Stream output, PenaltyCase penaltyCase, IReadOnlyList<FileItem> items, CancellationToken cancel)
    {
        var hashes = new StringBuilder();
        var style = await File.ReadAllTextAsync(host.WebRootFileProvider.GetFileInfo("sheet.css").PhysicalPath!, cancel);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var rows = new List<string[]>();
        var links = new StringBuilder();
        foreach (var volume in Enum.GetValues<FileVolume>())
        {
            links.Append($"<tr><th colspan=\"6\" scope=\"rowgroup\">{volume.Word()}</th></tr>\n");
            foreach (var ((item, pages), i) in FileFacts.Paged(items.Where(x => x.Volume == volume)).Select((x, i) => (x, i + 1)))
            {
                var name = $"{volume.Word()}/{i:000}_{NameOf(item)}";
                await using var content = await files.OpenAsync(item.Hash, cancel) ?? throw new InvalidOperationException($"The file {item.Hash} is not in the store.");
                var hash = await AddAsync(zip, hashes, name, content, cancel);
                if (hash != item.Hash)
                {
                    throw new InvalidOperationException($"The bytes of {item.Hash} in the store have changed.");
                }

                var shown = name;
                if (item.IsDocument)
                {
                    shown = name[..^5] + ".html";
                    await AddAsync(zip, hashes, shown, new MemoryStream(Encoding.UTF8.GetBytes(Page(item.Title, style, WordHtml.Of(await BytesAsync(item.Hash, cancel))))), cancel);
                }

                rows.Add([volume.Word(), $"{i}", item.Title, item.Number, item.Author, $"{item.On:yyyy-MM-dd}", PagesText(pages), name, item.Hash]);
                links.Append($"<tr><td>{i}</td><td><a href=\"{Address(shown)}\">{Encode(item.Title)}</a></td><td>{Encode(item.Number)}</td><td>{Encode(item.Author)}</td><td>{item.On:yyyy-MM-dd}</td><td>{PagesText(pages)}</td></tr>\n");
            }
        }

        await AddCsvAsync(zip, hashes, "index.csv", ["卷", "序号", "题名", "文号", "责任者", "日期", "页号", "文件", "SHA-256"], rows, cancel);
        await AddCsvAsync(zip, hashes, "timeline.csv", ["序号", "日期", "步骤", "办理人", "原阶段", "现阶段", "经过"],
            penaltyCase.Events.OrderBy(e => e.Sequence).Select(e => new[] { $"{e.Sequence}", $"{e.On:yyyy-MM-dd}", e.Step.Word(), e.PersonName, e.From?.Word() ?? "", e.To.Word(), e.Sentence }), cancel);
        await AddAsync(zip, hashes, "index.html", new MemoryStream(Encoding.UTF8.GetBytes(Index(penaltyCase, style, links.ToString()))), cancel);
        var entry = zip.CreateEntry("hashes.txt");
        await using var last = await entry.OpenAsync(cancel);
        await last.WriteAsync(Encoding.UTF8.GetBytes(hashes.ToString()), cancel);
    }

    private static string NameOf(FileItem item) => item.IsDocument ? WordFile.SafeName(item.Title + item.Number) + ".docx" : WordFile.SafeName(item.FileName);

    private static string PagesText((int From, int To)? pages) => pages is not { } p ? "未编页" : p.From == p.To ? $"{p.From}" : $"{p.From}—{p.To}";

    private static async Task<string> AddAsync(ZipArchive zip, StringBuilder hashes, string name, Stream content, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entry = zip.CreateEntry(name);
        await using (var target = await entry.OpenAsync(cancel))
        {
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }

        var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        hashes.Append(sha256).Append("  ").Append(name).Append('\n');
        return sha256;
    }

    private static async Task AddCsvAsync(ZipArchive zip, StringBuilder hashes, string name, string[] heads, IEnumerable<string[]> rows, CancellationToken cancel)
    {
        var text = CsvText.Of(rows.Prepend(heads));
        await AddAsync(zip, hashes, name, new MemoryStream([.. WithMark.GetPreamble(), .. WithMark.GetBytes(text)]), cancel);
    }

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken cancel)
    {
        await using var stream = (await files.OpenAsync(sha256, cancel))!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static string Index(PenaltyCase c, string style, string rows) => Page($"案卷 {c.DisplayNumber}", style,
        $"<p class=\"sheet-title\">行政处罚案卷</p>\n<p>案件编号：{Encode(c.DisplayNumber)}</p>\n<p>{Encode(c.Title)}</p>\n<p>办理经过见 timeline.csv；各文件的校验值见 hashes.txt，可用 sha256sum -c hashes.txt 核对。</p>\n"
        + $"<table class=\"sheet-table\"><thead><tr><th scope=\"col\" class=\"w7\">序号</th><th scope=\"col\" class=\"w38\">题名</th><th scope=\"col\" class=\"w23\">文号</th><th scope=\"col\" class=\"w10\">责任者</th><th scope=\"col\" class=\"w13\">日期</th><th scope=\"col\" class=\"w9\">页号</th></tr></thead><tbody>\n{rows}</tbody></table>");

    private static string Page(string title, string style, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>{Encode(title)}</title>\n<style>\n{style}</style></head>\n<body>\n<article class=\"sheet\">\n{body}\n</article>\n</body>\n</html>\n";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Address(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
