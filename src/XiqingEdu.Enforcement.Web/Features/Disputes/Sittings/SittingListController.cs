using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Sittings;

/// <summary>Who stood for the bureau: the instances and reconsiderations with a hearing held in a year.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class SittingListController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The list; suits of this year where nothing is chosen.</summary>
    [HttpGet(DisputePaths.Sittings)]
    public async Task<IActionResult> Show(int? year, DisputeChannel? channel, bool? led, CancellationToken cancel)
    {
        var (asked, chosen) = (year ?? law.Today.Year, channel ?? DisputeChannel.Litigation);
        var all = await Sitting.OfAsync(db, chosen, asked, cancel);
        var chips = Chip.For(Request, ("year", "年度", Chip.Year), ("channel", "程序", Chip.Word<DisputeChannel>), ("led", "负责人出庭", v => bool.TryParse(v, out var ticked) ? ticked ? "是" : "否" : null));
        return View("SittingList", new SittingListPage(asked, chosen, led, [.. all.Where(s => led is null || s.IsLed == led)], chips));
    }
}
