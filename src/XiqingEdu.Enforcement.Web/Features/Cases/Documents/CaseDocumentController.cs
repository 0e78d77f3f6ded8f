using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Documents;

/// <summary>An outgoing document: on A4 in the browser, or as a Word file. Both are made from the same text.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}/documents")]
public sealed class CaseDocumentController(CaseReader reader, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 while the case does not give the document.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}")]
    public async Task<IActionResult> Show(Guid id, string kind, CancellationToken cancel) =>
        await FindAsync(id, kind, cancel) is { } found ? View("CaseDocument", found) : NotFound();

    /// <summary>The Word file; the download is logged.</summary>
    [HttpGet("{kind:regex(^[[a-z-]]+$)}.docx")]
    public async Task<IActionResult> Download(Guid id, string kind, CancellationToken cancel)
    {
        if (await FindAsync(id, kind, cancel) is not { } found)
        {
            return NotFound();
        }

        await db.SaveAsync(me.Intends("Penalty.DocumentDownloaded", $"案件 {found.CaseNumber}：下载《{found.Document.Title}》（{found.Document.Number}）。", id), cancel);
        return WordFile.Download(found.Document);
    }

    private async Task<CaseDocumentPage?> FindAsync(Guid id, string kind, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } view
            || Enum.GetValues<DocumentKind>().Where(k => CasePaths.Kebab(k.ToString()) == kind).Select(k => (DocumentKind?)k).FirstOrDefault() is not { } wanted
            || CaseDocuments.Compose(wanted, view.Case, view.Law.Settings) is not { } document)
        {
            return null;
        }

        return new CaseDocumentPage(id, view.Case.DisplayNumber, wanted, document);
    }
}
