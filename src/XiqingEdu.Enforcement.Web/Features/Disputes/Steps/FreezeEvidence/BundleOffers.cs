using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Uploads;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.FreezeEvidence;

/// <summary>What a bundle can be made of: the file of the challenged case, as far as this person may see it, and what the bundle holds already.</summary>
public sealed class BundleOffers(EnforcementDbContext db, DocumentPress press, IFileStore files, CurrentActor me)
{
    /// <summary>Everything offered for a dispute, in the order of the bundle.</summary>
    public async Task<BundleOffer> OfAsync(Dispute dispute, CancellationToken cancel)
    {
        var offer = await OfCaseAsync(dispute, cancel);
        var kept = (dispute.Evidence?.Items ?? []).Select((item, i) => (Key: $"kept-{i + 1}", Item: item)).Where(k => offer.Find(k.Item) is null)
            .Select(k => new EvidenceProposal(k.Key, k.Item, PagesKnown: true, ""));
        return offer with { Proposals = [.. offer.Proposals, .. kept] };
    }

    private async Task<BundleOffer> OfCaseAsync(Dispute dispute, CancellationToken cancel)
    {
        var found = dispute.PenaltyCaseId is not { } caseId ? null
            : await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Include(c => c.Evidence).FirstOrDefaultAsync(c => c.Id == caseId, cancel);
        if (found is null)
        {
            return new BundleOffer([], []);
        }

        var issued = await press.IssuedAsync(found.Id, cancel);
        var proposals = new List<EvidenceProposal>();
        foreach (var proposal in EvidenceProposals.Of(dispute, found, issued))
        {
            var pages = proposal.PagesKnown ? null : await PageCount.ProposeAsync(files, proposal.Item.FileSha256!, proposal.Item.FileName, cancel);
            proposals.Add(pages is null ? proposal : proposal with { Item = proposal.Item with { Pages = pages.Value }, PagesKnown = true });
        }

        return new BundleOffer(proposals, EvidenceProposals.Internal(issued));
    }
}
