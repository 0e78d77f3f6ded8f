using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>The file of a case (案卷): what is bound in it, in the order of the road.</summary>
public static class CaseFile
{
    private static readonly DocumentKind[] Unpaged = [DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes];

    /// <summary>Cover and contents, documents in the order of issue with the evidence behind its last list, notes.</summary>
    public static FileFacts Of(PenaltyCase penaltyCase, IReadOnlyList<IssuedDocument> issued)
    {
        var pages = penaltyCase.FilePages.ToLookup(p => p.Hash, p => p.Pages);
        int? PagesOf(string sha256) => pages[sha256].Select(n => (int?)n).FirstOrDefault();
        var list = issued.LastOrDefault(d => d.Kind == DocumentKind.EvidenceList)?.EventSequence ?? int.MaxValue;
        return new FileFacts(
        [
            .. issued.Select(d => (At: d.Kind is DocumentKind.FileCover or DocumentKind.FileContents ? 0 : d.EventSequence, IsEvidence: false,
                    Item: new FileItem(d.Volume, d.FullTitle, d.Number, d.IssuedBy, d.DocumentOn, d.FileSha256, "", PagesOf(d.FileSha256), !Unpaged.Contains(d.Kind))))
                .Concat(penaltyCase.Evidence.Select(e => (At: list, IsEvidence: true, Item: new FileItem(FileVolume.Main, $"证据 {e.Number}：{e.Name}{(e.IsUsable ? "" : "（已排除）")}", "",
                    $"{e.Collectors.First.Name}、{e.Collectors.Second.Name}", e.CollectedOn, e.FileSha256, e.FileName, PagesOf(e.FileSha256)))))
                .OrderBy(x => x.At).ThenBy(x => x.IsEvidence).Select(x => x.Item),
        ]);
    }
}
