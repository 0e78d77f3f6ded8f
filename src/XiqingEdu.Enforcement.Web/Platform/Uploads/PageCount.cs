using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using XiqingEdu.Enforcement.Data.Files;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>Proposes how many pages a file has when printed: a picture one, a PDF its pages. A person checks the number against the paper.</summary>
public static partial class PageCount
{
    private const int MaxLength = 20 * 1024 * 1024, MaxUnpacked = 20 * 1024 * 1024;

    /// <summary>Pages of a stored file; null where the file does not tell.</summary>
    public static async Task<int?> ProposeAsync(IFileStore files, string sha256, string fileName, CancellationToken cancel)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        if (extension is ".jpg" or ".jpeg" or ".png")
        {
            return 1;
        }

        if (extension != ".pdf")
        {
            return null;
        }

        await using var stream = await files.OpenAsync(sha256, cancel);
        if (stream is null || stream.Length > MaxLength)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return OfPdf(bytes.ToArray());
    }

    /// <summary>Counts the page objects of a PDF, those in compressed object streams included; null where none is found, as in an encrypted file.</summary>
    public static int? OfPdf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = Page().Count(text);
        var left = MaxUnpacked;
        foreach (Match stream in ObjectStream().Matches(text))
        {
            var begin = stream.Index + stream.Length;
            var unpacked = Inflate(new MemoryStream(pdf, begin, pdf.Length - begin, writable: false), left);
            left -= unpacked.Length;
            pages += Page().Count(unpacked);
        }

        return pages == 0 ? null : pages;
    }

    private static string Inflate(MemoryStream packed, int most)
    {
        var text = new StringBuilder();
        try
        {
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[16384];
            for (int read; text.Length < most && (read = unpacked.Read(buffer)) > 0;)
            {
                text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
        }
        catch (InvalidDataException)
        {
            // What is no ZIP stream, as in an encrypted file, holds no page that could be counted.
        }

        return text.ToString();
    }

    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])")]
    private static partial Regex Page();

    [GeneratedRegex(@"/Type\s*/ObjStm\b[^>]*>>\s*stream\r?\n")]
    private static partial Regex ObjectStream();
}
