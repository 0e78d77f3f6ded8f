using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Decision;

/// <summary>当场行政处罚决定书: on A4 in the browser, or as a Word file. Both are made from the same text.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(OnSitePaths.Record + "/decision")]
public sealed class OnSiteDecisionController(OnSiteReader reader, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 until the decision is made.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found ? View("OnSiteDecision", found) : NotFound();

    /// <summary>The Word file; the download is logged.</summary>
    [HttpGet("/" + OnSitePaths.Record + "/decision.docx")]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        await db.SaveAsync(me.Intends("OnSite.DocumentDownloaded", $"当场处罚 {found.Document.Number}：下载《{found.Document.Title}》。", id), cancel);
        return WordFile.Download(found.Document);
    }

    private async Task<OnSiteDecisionPage?> FindAsync(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } view && OnSiteDocuments.Decision(view.Penalty, view.Law.Settings) is { } document
            ? new OnSiteDecisionPage(id, document, view.Open.Any(r => r.Step == OnSiteStep.Serve))
            : null;
}
