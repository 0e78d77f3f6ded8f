using XiqingEdu.Enforcement.Domain.Disputes.Statements;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.FreezeEvidence;

/// <summary>What the page offers.</summary>
/// <param name="Proposals">Pieces to tick; a blocked one says why it cannot be.</param>
/// <param name="Internal">Titles of what stays in 副卷.</param>
public sealed record BundleOffer(IReadOnlyList<EvidenceProposal> Proposals, IReadOnlyList<string> Internal)
{
    /// <summary>The proposal of a key; null for one that this dispute does not offer.</summary>
    public EvidenceProposal? Of(string? key) => Proposals.FirstOrDefault(p => p.Key == key);

    /// <summary>The proposal that is the same piece: the same file, or the same words where there is none.</summary>
    public EvidenceProposal? Find(EvidenceItem item) => Proposals.FirstOrDefault(p => (p.Item.Source, p.Item.FileSha256, p.Item.Name) == (item.Source, item.FileSha256, item.Name));
}
