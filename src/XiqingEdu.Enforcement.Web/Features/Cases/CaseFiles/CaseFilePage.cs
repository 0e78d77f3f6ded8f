using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Cases.CaseFiles;

/// <summary>The file of a case.</summary>
/// <param name="View">The case.</param>
public sealed record CaseFilePage(CaseView View)
{
    /// <summary>What is bound, in order.</summary>
    public IReadOnlyList<FileItem> Items { get; } = CaseFile.Of(View.Case, [.. View.Documents.Select(d => d.Issued).OfType<IssuedDocument>()]).Items;

    /// <summary>What is not bound yet: drafts and forms.</summary>
    public IReadOnlyList<DocumentEntry> Open => [.. View.Documents.Where(d => d.Issued is null)];

    /// <summary>The items of one half with their first and last page; null while a page before is not counted.</summary>
    public IEnumerable<(FileItem Item, (int From, int To)? Pages)> Of(FileVolume volume) => FileFacts.Paged(Items.Where(i => i.Volume == volume));

    /// <summary>The page of a document, or the download of an attachment.</summary>
    public string PathOf(FileItem item) => item.IsDocument
        ? View.Documents.First(d => d.Issued?.FileSha256 == item.Hash).Path
        : CasePaths.EvidenceFile(View.Case.Id, View.Case.Evidence.First(e => e.FileSha256 == item.Hash).Id);
}
