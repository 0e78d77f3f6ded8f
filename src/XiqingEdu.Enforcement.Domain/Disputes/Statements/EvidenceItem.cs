namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>One piece of the evidence bundle.</summary>
/// <param name="Name">Name of the document, evidence or norm.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Purpose">证明对象: what it proves.</param>
/// <param name="On">Day on which it was made or obtained; null for a norm. After the papers came the bureau may collect no evidence.</param>
/// <param name="Pages">Number of pages, ≥ 1.</param>
public sealed record EvidenceItem(string Name, EvidenceSource Source, string Purpose, DateOnly? On, int Pages)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int NameMaxLength = 300, PurposeMaxLength = 1000;

    /// <summary>Most pages of one piece.</summary>
    public const int MostPages = 2000;

    /// <summary>SHA-256 of the copy in the file store; null where only paper or the text of a norm is handed in.</summary>
    public string? FileSha256 { get; init; }

    /// <summary>Name of the copy.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Bytes of the copy; 0 without one.</summary>
    public long FileLength { get; init; }

    /// <summary>Name of the copy as it is handed in, such as 证据01_行政处罚决定书.docx: no separators, no characters that a file system refuses; empty without a copy.</summary>
    public string CopyName(string prefix, int number)
    {
        var name = Plain(Name);
        return FileSha256 is null ? "" : $"{prefix}{number:00}_{(name.Length <= CopyNameMaxLength ? name : name[..CopyNameMaxLength])}{Plain(Path.GetExtension(FileName))}";
    }

    private const int CopyNameMaxLength = 60;

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c) ? '_' : c)).Trim(' ');
}
