using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Documents;

/// <summary>A document of a dispute: on A4 in the browser, or as a Word file. Both are the same bytes: as it went out, or a draft of what is known.</summary>
[RequirePermission(Permission.ReadDisputes)]
[Route(DisputePaths.ReconsiderationTemplate + DisputePaths.Documents)]
[Route(DisputePaths.LitigationTemplate + DisputePaths.Documents)]
public sealed class DisputeDocumentController(DisputeReader reader, DisputePress press, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 while the dispute does not give the document. Without a place in the timeline the newest of its kind.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}/{sequence:int?}")]
    public async Task<IActionResult> Show(Guid id, string kind, int? sequence, CancellationToken cancel) =>
        await FindAsync(id, kind, sequence, cancel) is { } found ? View("DisputeDocument", found) : NotFound();

    /// <summary>The Word file; the download is logged.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}.docx")]
    [HttpGet("{kind:regex(^[[a-z-]]+$)}/{sequence:int}.docx")]
    public async Task<IActionResult> Download(Guid id, string kind, int? sequence, CancellationToken cancel)
    {
        if (await FindAsync(id, kind, sequence, cancel) is not { } found)
        {
            return NotFound();
        }

        var (dispute, entry) = (found.View.Dispute, found.Entry);
        await db.SaveAsync(me.Intends($"{dispute.Channel}.DocumentDownloaded", $"{dispute.Channel.Word()} {dispute.Number}：下载《{entry.Title}》（{entry.State}）。", id), cancel);
        return WordFile.Download(found.Word, entry.Title + (entry.Kept is null ? "（草稿）" : ""));
    }

    private async Task<DisputeDocumentPage?> FindAsync(Guid id, string kind, int? sequence, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, DisputePaths.ChannelOf(Request.Path), cancel) is not { } view
            || view.Documents.LastOrDefault(d => CasePaths.Kebab(d.Kind.ToString()) == kind && (sequence is null || d.Kept?.EventSequence == sequence)) is not { } entry)
        {
            return null;
        }

        var word = entry.Kept is { } kept ? await press.OpenAsync(kept, cancel) : WordTemplate.Of(entry.Draft!.Text);
        return new DisputeDocumentPage(view, entry, word, WordHtml.Of(word));
    }
}
