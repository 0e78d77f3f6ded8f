using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Keeps the documents of a dispute as they go out, and names the files of its bundle, so that what was sent stays what was sent.</summary>
public sealed class DisputePress(EnforcementDbContext db, IFileStore files, LawLibrary library)
{
    /// <summary>
    /// Keeps what the last step completed, as part of its save. Refuses the step with what is missing when a document lacks something; bytes of a
    /// save that fails stay in the store unnamed and harmless.
    /// </summary>
    public async Task KeepAsync(Dispute dispute, CancellationToken cancel = default)
    {
        foreach (var paper in DisputeDocuments.Completed(dispute, await library.SettingsAsync(cancel)))
        {
            var stored = await files.SaveAsync(new MemoryStream(WordTemplate.Of(paper.Text)), cancel);
            db.Add(new DisputeDocument(dispute, paper, stored.Sha256, stored.Length));
        }

        if (dispute.Events.MaxBy(e => e.Sequence)!.Step is DisputeStep.FreezeEvidence or DisputeStep.SupplementEvidence)
        {
            await NameFilesAsync(dispute, cancel);
        }
    }

    /// <summary>What was kept of a dispute, in the order of the timeline.</summary>
    public Task<List<DisputeDocument>> KeptAsync(Guid disputeId, CancellationToken cancel = default) =>
        db.Set<DisputeDocument>().AsNoTracking().Where(d => d.DisputeId == disputeId).OrderBy(d => d.EventSequence).ThenBy(d => d.Id).ToListAsync(cancel);

    /// <summary>The bytes of a kept document; the store keeps them unchanged.</summary>
    public async Task<byte[]> OpenAsync(DisputeDocument document, CancellationToken cancel = default)
    {
        await using var content = await files.OpenAsync(document.FileSha256, cancel) ?? throw new InvalidOperationException($"The file {document.FileSha256} is not in the store.");
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private async Task NameFilesAsync(Dispute dispute, CancellationToken cancel)
    {
        var named = await db.Set<BundleFile>().Where(f => f.DisputeId == dispute.Id).Select(f => f.FileSha256).ToListAsync(cancel);
        var bundle = dispute.Evidence!;
        foreach (var hash in bundle.Items.Concat(bundle.Supplements.Select(s => s.Item)).Select(i => i.FileSha256).OfType<string>().Distinct().Except(named))
        {
            db.Add(new BundleFile(dispute.Id, hash));
        }
    }
}
