using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.EvidenceFile;

/// <summary>The file of an item of evidence, always as a download; each one is logged.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}/evidence/{evidenceId:guid}")]
public sealed class EvidenceFileController(CaseReader reader, EnforcementDbContext db, IFileStore files, CurrentActor me) : Controller
{
    /// <summary>The file; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Download(Guid id, Guid evidenceId, CancellationToken cancel)
    {
        var item = await reader.MayReadAsync(id, cancel)
            ? await db.Set<PenaltyCase>().WithExercises().Where(c => c.Id == id).SelectMany(c => c.Evidence).Where(e => e.Id == evidenceId)
                .Select(e => new { e.Name, e.FileName, e.FileSha256 }).FirstOrDefaultAsync(cancel)
            : null;
        if (item is null || await files.OpenAsync(item.FileSha256, cancel) is not { } content)
        {
            return NotFound();
        }

        await db.SaveAsync(me.Intends("Penalty.EvidenceRead", $"下载证据文件“{item.Name}”。", id), cancel);
        return File(content, "application/octet-stream", item.FileName);
    }
}
