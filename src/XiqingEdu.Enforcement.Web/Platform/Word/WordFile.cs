using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Platform.Word;

/// <summary>A Word file as a download.</summary>
public static class WordFile
{
    /// <summary>Media type of .docx.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A download under this name, without an extension.</summary>
    public static FileContentResult Download(byte[] word, string name) => new(word, ContentType) { FileDownloadName = SafeName(name) + ".docx" };

    /// <summary>A document made of its text alone, named after title and number.</summary>
    public static FileContentResult Download(LegalDocument document) => Download(WordTemplate.Of(document), document.Title + document.Number);

    /// <summary>A name that every file system takes: no separators, no control or reserved characters, not longer than 100 characters.</summary>
    public static string SafeName(string name)
    {
        var safe = string.Concat(name.Trim().Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c) ? '_' : c)).Trim(' ', '.');
        return safe.Length == 0 ? "未命名" : safe.Length <= 100 ? safe : safe[..100];
    }
}
