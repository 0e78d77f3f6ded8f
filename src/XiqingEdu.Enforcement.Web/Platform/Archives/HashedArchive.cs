using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using XiqingEdu.Enforcement.Web.Platform.Csv;

namespace XiqingEdu.Enforcement.Web.Platform.Archives;

/// <summary>A ZIP archive whose entries are hashed as they are written, for <c>sha256sum -c hashes.txt</c>. Read without the portal: pages and lists are HTML and CSV.</summary>
public sealed class HashedArchive(ZipArchive zip)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private readonly StringBuilder hashes = new();

    /// <summary>Opens one on a stream that only goes forward.</summary>
    public static async Task WriteAsync(Stream output, Func<HashedArchive, Task> write, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var archive = new HashedArchive(zip);
        await write(archive);
        var entry = zip.CreateEntry("hashes.txt");
        await using var last = await entry.OpenAsync(cancel);
        await last.WriteAsync(Encoding.UTF8.GetBytes(archive.hashes.ToString()), cancel);
    }

    /// <summary>Adds a file and gives its SHA-256.</summary>
    public async Task<string> AddAsync(string name, Stream content, CancellationToken cancel)
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

    /// <summary>Adds a file of the store under its hash. Refuses bytes that have changed.</summary>
    public async Task AddStoredAsync(string name, Stream? content, string sha256, CancellationToken cancel)
    {
        await using var found = content ?? throw new InvalidOperationException($"The file {sha256} is not in the store.");
        if (await AddAsync(name, found, cancel) != sha256)
        {
            throw new InvalidOperationException($"The bytes of {sha256} in the store have changed.");
        }
    }

    /// <summary>Adds a text.</summary>
    public Task<string> AddTextAsync(string name, string text, CancellationToken cancel) => AddAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), cancel);

    /// <summary>Adds a list for spreadsheets; no cell can be taken for a formula.</summary>
    public Task AddCsvAsync(string name, string[] heads, IEnumerable<string[]> rows, CancellationToken cancel) =>
        AddAsync(name, new MemoryStream([.. WithMark.GetPreamble(), .. WithMark.GetBytes(CsvText.Of(rows.Prepend(heads)))]), cancel);

    /// <summary>A page that needs nothing beside it.</summary>
    public static string Page(string title, string style, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>{Encode(title)}</title>\n<style>\n{style}</style></head>\n<body>\n<article class=\"sheet\">\n{body}\n</article>\n</body>\n</html>\n";

    /// <summary>Text in a page.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The address of an entry in a page beside it.</summary>
    public static string Address(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
