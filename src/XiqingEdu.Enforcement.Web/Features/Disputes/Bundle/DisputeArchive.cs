using System.Text;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Archives;
using XiqingEdu.Enforcement.Web.Platform.Word;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Bundle;

/// <summary>
/// Writes the bundle: answer and lists as Word and as HTML for any browser, the copies numbered as in the list, index.csv with SHA-256, index.html,
/// and hashes.txt for <c>sha256sum -c hashes.txt</c>.
/// </summary>
public sealed class DisputeArchive(IFileStore files, IWebHostEnvironment host)
{
    /// <summary>Writes it to a stream that only goes forward.</summary>
    public async Task WriteAsync(Stream output, DisputeView view, CancellationToken cancel)
    {
        var style = await File.ReadAllTextAsync(host.WebRootFileProvider.GetFileInfo("sheet.css").PhysicalPath!, cancel);
        await HashedArchive.WriteAsync(output, archive => WriteAsync(archive, style, view, cancel), cancel);
    }

    private async Task WriteAsync(HashedArchive archive, string style, DisputeView view, CancellationToken cancel)
    {
        var dispute = view.Dispute;
        var bundle = dispute.Evidence!;
        var papers = new List<string>();
        async Task AddWordAsync(string title, byte[] word)
        {
            var name = WordFile.SafeName(title);
            await archive.AddAsync(name + ".docx", new MemoryStream(word), cancel);
            await archive.AddTextAsync(name + ".html", HashedArchive.Page(title, style, WordHtml.Of(word)), cancel);
            papers.Add($"<li><a href=\"{HashedArchive.Address(name + ".html")}\">{HashedArchive.Encode(title)}</a></li>");
        }

        var answer = DisputeDocuments.StatementOf(dispute.Channel);
        foreach (var entry in view.Documents.Where(e => e.Kind == answer || e.Kind == DocumentKind.DisputeEvidenceList))
        {
            await AddWordAsync(entry.Title + (entry.Kept is null ? "（草稿）" : ""), entry.Kept is { } kept ? await BytesAsync(kept.FileSha256, cancel) : WordTemplate.Of(entry.Draft!.Text));
        }

        if (DisputeDocuments.Norms(dispute, view.Law.Settings) is { } norms)
        {
            await AddWordAsync(norms.Title, WordTemplate.Of(norms));
        }

        var rows = new List<string[]>();
        async Task AddCopyAsync(string prefix, int number, EvidenceItem item, string pages)
        {
            var name = item.CopyName(prefix, number);
            if (item.FileSha256 is { } hash)
            {
                await archive.AddStoredAsync(name, await files.OpenAsync(hash, cancel), hash, cancel);
            }

            rows.Add([$"{prefix}{number:00}", item.Name, item.Source.Word(), item.Purpose, $"{item.On:yyyy-MM-dd}", $"{item.Pages}", pages, name, item.FileSha256 ?? ""]);
        }

        foreach (var (number, item) in bundle.Pieces.Concat(bundle.Norms))
        {
            var first = bundle.FirstPages[number - 1];
            await AddCopyAsync(item.Source == EvidenceSource.Norm ? "依据" : "证据", number, item, item.Pages == 1 ? $"{first}" : $"{first}—{first + item.Pages - 1}");
        }

        foreach (var (added, i) in bundle.Supplements.Select((s, i) => (s, i)))
        {
            await AddCopyAsync("补充证据", i + 1, added.Item, "");
        }

        await archive.AddCsvAsync("index.csv", ["编号", "名称", "来源", "证明对象", "形成日期", "页数", "页次", "文件", "SHA-256"], rows, cancel);
        await archive.AddTextAsync("index.html", Index(dispute, style, papers, rows), cancel);
    }

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken cancel)
    {
        await using var stream = await files.OpenAsync(sha256, cancel) ?? throw new InvalidOperationException($"The file {sha256} is not in the store.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static string Index(Dispute dispute, string style, IEnumerable<string> papers, IEnumerable<string[]> rows)
    {
        var list = new StringBuilder();
        foreach (var r in rows)
        {
            var name = HashedArchive.Encode(r[1]);
            list.Append($"<tr><td>{r[0]}</td><td>{(r[7].Length == 0 ? name : $"<a href=\"{HashedArchive.Address(r[7])}\">{name}</a>")}</td><td>{r[2]}</td><td>{HashedArchive.Encode(r[3])}</td><td>{r[4]}</td><td>{r[6]}</td></tr>\n");
        }

        return HashedArchive.Page($"证据卷 {dispute.Number}", style,
            $"<p class=\"sheet-title\">证据卷</p>\n<p>{dispute.Channel.Word()}：{HashedArchive.Encode(dispute.Number)}</p>\n<p>{HashedArchive.Encode(dispute.Act)}</p>\n<ul>{string.Concat(papers)}</ul>\n"
            + "<p>没有链接的只提交纸质件。各文件的校验值见 hashes.txt，可用 sha256sum -c hashes.txt 核对。</p>\n"
            + $"<table class=\"sheet-table\"><thead><tr><th scope=\"col\" class=\"w12\">编号</th><th scope=\"col\" class=\"w30\">名称</th><th scope=\"col\" class=\"w12\">来源</th><th scope=\"col\" class=\"w24\">证明对象</th><th scope=\"col\" class=\"w13\">形成日期</th><th scope=\"col\" class=\"w9\">页次</th></tr></thead><tbody>\n{list}</tbody></table>");
    }
}
