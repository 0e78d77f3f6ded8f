using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>The file of a case (案卷): what is bound in it, in order.</summary>
public static class CaseFile
{
    /// <summary>Documents in the order of issue, the evidence behind its list.</summary>
    public static FileFacts Facts(PenaltyCase penaltyCase, IReadOnlyList<IssuedDocument> issued) => new(
    [
        .. issued.Select(d => new FileItem(d.Volume, d.FullTitle, d.Number, d.IssuedBy, d.DocumentOn, d.FileSha256, null)),
        .. penaltyCase.Evidence.Select(e => new FileItem(FileVolume.Main, $"证据 {e.Number}：{e.Name}", "", e.Collectors.First.Name, e.CollectedOn, e.FileSha256, null)),
    ]);
}
