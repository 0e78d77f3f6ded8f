using System.Text;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>Checks an uploaded file by its content, not by its name alone.</summary>
public sealed record Upload(string FileName)
{
    /// <summary>Most bytes of one file: 50 MB.</summary>
    public const long MaxLength = 50L * 1024 * 1024;

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

    /// <summary>Refuses an empty or too large file, a kind that is not allowed, and content that is not what the name says; returns the name without any path.</summary>
    public static async Task<Upload> CheckAsync(IFormFile file, string field, CancellationToken cancel)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        Require.That(file.Length > 0, "UPLOAD", Basis, "文件是空的，请重新选择。", field);
        Require.That(file.Length <= MaxLength, "UPLOAD", Basis, $"文件 {name} 有 {file.Length / 1024 / 1024} MB，超过 50 MB 的上限。", field);
        Require.That(name.Length is > 0 and <= 200, "UPLOAD", Basis, "文件名过长，请改短后重新上传。", field);
        var head = new byte[4096];
        await using var stream = file.OpenReadStream();
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        Require.That(IsWhatItSays(Path.GetExtension(name), head.AsSpan(0, read)), "UPLOAD", Basis, $"文件 {name} 的类型不在允许范围内，或者内容与扩展名不符。{Hint}", field);
        return new Upload(name);
    }

    private static bool IsWhatItSays(string extension, ReadOnlySpan<byte> head)
    {
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return head.IndexOf((byte)0) < 0 && !head.StartsWith("MZ"u8) && !Encoding.UTF8.GetString(head).Contains("<script", StringComparison.OrdinalIgnoreCase);
        }

        if (extension.Equals(".mp4", StringComparison.OrdinalIgnoreCase))
        {
            return head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8);
        }

        if (Signatures.TryGetValue(extension, out var known))
        {
            foreach (var signature in known)
            {
                if (head.StartsWith(signature))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
