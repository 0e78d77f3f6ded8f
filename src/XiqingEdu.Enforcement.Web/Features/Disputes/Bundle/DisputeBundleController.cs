using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Archives;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Bundle;

/// <summary>The answer with its evidence and norms as one archive, as it goes to the organ or the court.</summary>
[RequirePermission(Permission.ReadDisputes)]
[Route(DisputePaths.ReconsiderationTemplate + DisputePaths.BundleArchive)]
[Route(DisputePaths.LitigationTemplate + DisputePaths.BundleArchive)]
public sealed class DisputeBundleController(DisputeReader reader, DisputeArchive archive, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The archive; 404 until the bundle is put together. The export is logged before the first byte goes out.</summary>
    [HttpGet]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, DisputePaths.ChannelOf(Request.Path), cancel) is not { Dispute.Evidence: { } bundle } view)
        {
            return NotFound();
        }

        var d = view.Dispute;
        await db.SaveAsync(me.Intends($"{d.Channel}.EvidenceExported", $"{d.Channel.Word()} {d.Number}：导出证据卷，证据、依据 {bundle.Items.Count + bundle.Supplements.Count} 份。", id), cancel);
        return new ArchiveResult($"证据卷{WordFile.SafeName(d.Number)}.zip", (output, c) => archive.WriteAsync(output, view, c));
    }
}
