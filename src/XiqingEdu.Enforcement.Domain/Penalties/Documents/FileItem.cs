namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>One item of the file: a document or an attachment.</summary>
/// <param name="Volume">正卷 or 副卷.</param>
/// <param name="Title">Title.</param>
/// <param name="Number">Number of the document; empty where it has none.</param>
/// <param name="Author">Who made it.</param>
/// <param name="On">Its date.</param>
/// <param name="Hash">SHA-256 of its file.</param>
/// <param name="FileName">Name of an attachment; empty for a document.</param>
/// <param name="Pages">Number of pages; null while nobody has counted them.</param>
/// <param name="IsPaged">Whether it counts: cover, contents and notes bear no page numbers.</param>
public sealed record FileItem(FileVolume Volume, string Title, string Number, string Author, DateOnly On, string Hash, string FileName = "", int? Pages = null, bool IsPaged = true)
{
    /// <summary>Whether it is a document of the portal and no attachment.</summary>
    public bool IsDocument => FileName.Length == 0;
}
