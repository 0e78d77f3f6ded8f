using System.Globalization;
using System.IO.Compression;
using System.Text;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>Checks an uploaded file by its content, not by its name alone.</summary>
public static class Upload
{
    /// <summary>Most bytes of one file: 50 MB.</summary>
    public const long MaxLength = 50L * 1024 * 1024;

    /// <summary>Most bytes that a Word or Excel file may hold when unpacked: 300 MB; and most parts of it.</summary>
    private const long MaxUnpacked = 300L * 1024 * 1024, MaxParts = 10_000;

    /// <summary>What may be uploaded, as shown beside the field.</summary>
    public const string Hint = "可上传 PDF、图片（jpg、png）、Word、Excel、音视频（mp3、mp4）和纯文本文件，单个文件不超过 50 MB；上传时计算 SHA-256，之后不能替换。";

    private static readonly Citation Basis = Cite.House("附件管理");

    private static readonly Dictionary<string, byte[][]> Signatures = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = [[0x25, 0x50, 0x44, 0x46]],
        [".jpg"] = [[0xFF, 0xD8, 0xFF]],
        [".jpeg"] = [[0xFF, 0xD8, 0xFF]],
        [".png"] = [[0x89, 0x50, 0x4E, 0x47]],
        [".docx"] = [[0x50, 0x4B, 0x03, 0x04]],
        [".xlsx"] = [[0x50, 0x4B, 0x03, 0x04]],
        [".doc"] = [[0xD0, 0xCF, 0x11, 0xE0]],
        [".xls"] = [[0xD0, 0xCF, 0x11, 0xE0]],
        [".mp3"] = [[0x49, 0x44, 0x33], [0xFF, 0xFB], [0xFF, 0xF3]],
    };

    private static readonly Dictionary<string, string> Parts = new(StringComparer.OrdinalIgnoreCase) { [".docx"] = "word/", [".xlsx"] = "xl/" };

    private static readonly string[] Markup = ["<script", "<!doctype html", "<html", "<iframe", "<svg", "<?php", "javascript:"];

    private static readonly int LongestMarkup = Markup.Max(m => m.Length);

    /// <summary>
    /// Refuses an empty or too large file, a kind that is not allowed, content that is not what the name says, and a name
    /// that leads elsewhere or hides characters; returns the name without the path that an old browser sends with it.
    /// </summary>
    public static async Task<string> CheckAsync(IFormFile file, string field, CancellationToken cancel)
    {
        var path = file.FileName.Replace('\\', '/');
        Require.That(!path.Split('/').Contains("..") && !path.Any(IsHidden), "UPLOAD", Basis, "文件名含有“../”或者不可见的控制字符，请改名后重新上传。", field);
        var name = Path.GetFileName(path);
        Require.That(file.Length > 0, "UPLOAD", Basis, "文件是空的，请重新选择。", field);
        Require.That(file.Length <= MaxLength, "UPLOAD", Basis, $"文件 {name} 有 {file.Length / 1024 / 1024} MB，超过 50 MB 的上限。", field);
        Require.That(name.Length is > 0 and <= 200, "UPLOAD", Basis, "文件名过长，请改短后重新上传。", field);
        var extension = Path.GetExtension(name);
        await using var stream = file.OpenReadStream();
        Require.That(!IsBomb(extension, stream), "UPLOAD", Basis, $"文件 {name} 解压后超过 300 MB 或者内含文件过多，可能是压缩炸弹，不能上传。", field);
        stream.Position = 0;
        Require.That(await IsWhatItSaysAsync(extension, stream, cancel), "UPLOAD", Basis, $"文件 {name} 的类型不在允许范围内，或者内容与扩展名不符。{Hint}", field);
        return name;
    }

    /// <summary>Control characters, and those that turn or hide a part of the name, such as an order of writing from right to left.</summary>
    private static bool IsHidden(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>What the archive says of itself is enough: nothing here unpacks it.</summary>
    private static bool IsBomb(string extension, Stream stream)
    {
        if (!Parts.ContainsKey(extension))
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MaxParts || archive.Entries.Any(e => e.Length > MaxUnpacked) || archive.Entries.Sum(e => e.Length) > MaxUnpacked;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            return false;
        }
    }

    private static async Task<bool> IsWhatItSaysAsync(string extension, Stream stream, CancellationToken cancel)
    {
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return await IsPlainTextAsync(stream, cancel);
        }

        var head = new byte[16];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var begin = head.AsMemory(0, read);
        if (extension.Equals(".mp4", StringComparison.OrdinalIgnoreCase))
        {
            return read >= 12 && begin[4..8].Span.SequenceEqual("ftyp"u8);
        }

        return Signatures.TryGetValue(extension, out var known) && known.Any(s => begin.Span.StartsWith(s))
            && (!Parts.TryGetValue(extension, out var part) || IsOfficeFile(stream, part));
    }

    /// <summary>The whole text is looked at: a web page or a script that calls itself text may hide them behind a long beginning.</summary>
    private static async Task<bool> IsPlainTextAsync(Stream stream, CancellationToken cancel)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        var buffer = new char[64 * 1024];
        var tail = "";
        var isFirst = true;
        for (int read; (read = await reader.ReadAsync(buffer, cancel)) > 0; isFirst = false)
        {
            var text = tail + new string(buffer, 0, read);
            if (text.Contains('\0') || (isFirst && text.StartsWith("MZ", StringComparison.Ordinal)) || Markup.Any(m => text.Contains(m, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            tail = text[^Math.Min(text.Length, LongestMarkup)..];
        }

        return true;
    }

    /// <summary>Word and Excel files are archives; any other archive, and one with macros, is not.</summary>
    private static bool IsOfficeFile(Stream stream, string part)
    {
        try
        {
            stream.Position = 0;
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(e => e.FullName.StartsWith(part, StringComparison.Ordinal))
                && !archive.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            return false;
        }
    }
}
