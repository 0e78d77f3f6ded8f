using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Documents;

/// <summary>A document: on A4 in the browser, or as a Word file. Both are the same bytes: as issued, or a draft filled with what is known.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}/documents")]
public sealed class CaseDocumentController(CaseReader reader, DocumentPress press, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 while the case does not give the document. Without an act the newest of its kind.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}/{act:regex(^[[a-z0-9-]]+$)?}")]
    public async Task<IActionResult> Show(Guid id, string kind, string? act, CancellationToken cancel) =>
        await FindAsync(id, kind, act, cancel) is { } found ? View("CaseDocument", found) : NotFound();

    /// <summary>The Word file; the download is logged.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}.docx")]
    [HttpGet("{kind:regex(^[[a-z-]]+$)}/{act:regex(^[[a-z0-9-]]+$)}.docx")]
    public async Task<IActionResult> Download(Guid id, string kind, string? act, CancellationToken cancel)
    {
        if (await FindAsync(id, kind, act, cancel) is not { } found)
        {
            return NotFound();
        }

        var entry = found.Entry;
        await db.SaveAsync(me.Intends("Penalty.DocumentDownloaded", $"案件 {found.Case.DisplayNumber}：下载《{entry.Title}》{entry.Issued?.Number}（{entry.State}）。", id), cancel);
        return WordFile.Download(found.Word, $"{entry.Title}{entry.Issued?.Number}{(entry.Issued is null ? $"（{entry.State}）" : "")}");
    }

    private async Task<CaseDocumentPage?> FindAsync(Guid id, string kind, string? act, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } view
            || view.Documents.LastOrDefault(d => CasePaths.Kebab(d.Kind.ToString()) == kind && (act is null || d.Act == act)) is not { } entry)
        {
            return null;
        }

        if (entry.Issued is not null)
        {
            var issued = await press.OpenAsync(entry.Issued, cancel);
            return new CaseDocumentPage(view.Case, entry, [], issued, WordHtml.Of(issued));
        }

        var definition = CaseDocuments.Of(entry.Kind);
        var document = CaseDocuments.Fill(definition, definition.Acts(view.Case, view.Law.Settings).Single(a => a.Key == entry.Act), view.Case, view.Law.Settings);
        var draft = await press.DraftAsync(document, cancel);
        return new CaseDocumentPage(view.Case, entry, document.Missing, draft, WordHtml.Of(draft));
    }
}
