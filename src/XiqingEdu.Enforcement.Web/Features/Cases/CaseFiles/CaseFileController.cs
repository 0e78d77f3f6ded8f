using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Platform.Archives;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.CaseFiles;

/// <summary>The file of a case (案卷): contents with both halves, and everything as one archive that can be read without the portal.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}/file")]
public sealed class CaseFileController(CaseReader reader, CaseArchive archive, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The contents; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } view ? View("CaseFile", new CaseFilePage(view)) : NotFound();

    /// <summary>One archive with documents, attachments, lists and hashes; the export is logged before the first byte goes out.</summary>
    [HttpGet("archive.zip")]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        var items = new CaseFilePage(view).Items;
        await db.SaveAsync(me.Intends("Penalty.FileExported", $"案件 {view.Case.DisplayNumber}：导出案卷，文书和附件 {items.Count} 件。", id), cancel);
        return new ArchiveResult($"案卷{WordFile.SafeName(view.Case.DisplayNumber)}.zip", (output, c) => archive.WriteAsync(output, view.Case, items, c));
    }
}
