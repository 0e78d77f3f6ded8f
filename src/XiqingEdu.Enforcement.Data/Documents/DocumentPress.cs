using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>Issues documents: fills the template in force, stores the bytes and records them beside the step that completes the document.</summary>
public sealed class DocumentPress(EnforcementDbContext db, IFileStore files, LawLibrary library, TemplateLibrary templates)
{
    /// <summary>
    /// Issues what the case's last step has completed, as part of its save. Refuses the step with what is missing when a
    /// document cannot be filled; bytes of a save that fails stay in the store unnamed and harmless.
    /// </summary>
    public async Task IssueAsync(PenaltyCase penaltyCase, CancellationToken cancel = default)
    {
        var last = penaltyCase.Events.MaxBy(e => e.Sequence)!;
        var settings = await library.SettingsAsync(cancel);
        settings = penaltyCase.Exercise is null ? settings : Exercise.Settle(settings);
        var completed = CaseDocuments.CompletedBy(last.Step, penaltyCase, settings).ToList();
        if (completed.Count == 0)
        {
            return;
        }

        var issued = await IssuedAsync(penaltyCase.Id, cancel);
        var file = last.Step == Step.ArchiveCase ? CaseFile.Of(penaltyCase, issued) : null;
        foreach (var (definition, act) in completed.Where(d => !issued.Exists(i => i.Kind == d.Definition.Kind && i.Act == d.Act.Key)))
        {
            var document = CaseDocuments.Fill(definition, act, penaltyCase, settings, file);
            CaseDocuments.EnsureComplete(document);
            var (number, template) = await templates.ToIssueAsync(definition, last.On, cancel);
            var stored = await files.SaveAsync(new MemoryStream(WordFiller.Fill(template, document, isDraft: false)), cancel);
            db.Add(new IssuedDocument(penaltyCase, document, number, stored.Sha256, stored.Length));
        }
    }

    /// <summary>What was issued in a case, in the order of issue.</summary>
    public Task<List<IssuedDocument>> IssuedAsync(Guid caseId, CancellationToken cancel = default) =>
        db.Set<IssuedDocument>().AsNoTracking().Where(d => d.PenaltyCaseId == caseId).OrderBy(d => d.EventSequence).ThenBy(d => d.Id).ToListAsync(cancel);

    /// <summary>The bytes of an issued document; the store keeps them unchanged.</summary>
    public Task<byte[]> OpenAsync(IssuedDocument document, CancellationToken cancel = default) => templates.ReadAsync(document.FileSha256, cancel);

    /// <summary>A document of no case in the database: a sample, on the template of today.</summary>
    public Task<byte[]> SampleAsync(FilledDocument document, CancellationToken cancel = default) => FillAsync(document, isDraft: false, cancel);

    /// <summary>A draft on the template of today, filled with what is known.</summary>
    public Task<byte[]> DraftAsync(FilledDocument document, CancellationToken cancel = default) => FillAsync(document, isDraft: true, cancel);

    private async Task<byte[]> FillAsync(FilledDocument document, bool isDraft, CancellationToken cancel) =>
        WordFiller.Fill((await templates.InForceAsync(document.Definition, library.Today, cancel)).Bytes, document, isDraft);
}
