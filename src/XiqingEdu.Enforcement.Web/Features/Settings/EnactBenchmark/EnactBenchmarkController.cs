using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Settings.EnactBenchmark;

/// <summary>Enters another benchmark of a violation, from a day on and with a reason; what stands stays as it is.</summary>
[RequirePermission(Permission.ManageSettings)]
[Route(SettingPaths.BenchmarkOf)]
public sealed class EnactBenchmarkController(EnforcementDbContext db, LawLibrary library, CurrentActor me) : FormController
{
    /// <summary>The form; 404 for a violation that is unknown or knows no fine.</summary>
    [HttpGet]
    public Task<IActionResult> Show(string code, CancellationToken cancel) => PageAsync(code, null, cancel);

    /// <summary>Saves.</summary>
    [HttpPost]
    public Task<IActionResult> Enact(string code, BenchmarkForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            if (await FindAsync(code, cancel) is not { } item)
            {
                return NotFound();
            }

            await db.SaveNewOnceAsync(form.Id,
                async () =>
                {
                    var made = DiscretionBenchmark.Enact(form.Id, item.Violation, form.ValidFrom!.Value, form.Source, form.ToBands(item.Violation), library.Today);
                    Require.That(!await db.Set<DiscretionBenchmark>().AnyAsync(b => b.ViolationCode == code && b.ValidFrom == made.ValidFrom, cancel), "BENCHMARK", Cite.Apl("第三十四条"),
                        $"已有自 {made.ValidFrom:yyyy-MM-dd} 起施行的裁量基准，请另定施行日期。", nameof(form.ValidFrom));
                    return made;
                },
                made => me.Intends("Benchmark.Enacted", $"录入“{item.Violation.CauseOfAction}”的裁量基准，自 {made.ValidFrom:yyyy-MM-dd} 起施行（{made.Source}）。", made.Id, form.Reason!.Trim()), cancel: cancel);
            return Done(SettingPaths.Violation(code), $"已录入，自 {form.ValidFrom:yyyy-MM-dd} 起用于新提请立案的案件。");
        },
        () => PageAsync(code, form, cancel));

    private async Task<IActionResult> PageAsync(string code, BenchmarkForm? form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } item)
        {
            return NotFound();
        }

        form ??= BenchmarkForm.Of(item.Violation, await db.Set<DiscretionBenchmark>().AsNoTracking().Where(b => b.ViolationCode == code).OrderByDescending(b => b.ValidFrom).FirstOrDefaultAsync(cancel));
        return View("EnactBenchmark", new BenchmarkPage(item, form));
    }

    private async Task<ViolationItem?> FindAsync(string code, CancellationToken cancel) =>
        await db.Set<ViolationItem>().AsNoTracking().FirstOrDefaultAsync(v => v.Code == code, cancel) is { } item && item.Violation.Options.Any(o => o.Kind == PenaltyKind.Fine) ? item : null;
}
