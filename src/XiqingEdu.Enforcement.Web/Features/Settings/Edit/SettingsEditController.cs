using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Edit;

/// <summary>Changes the bureau's settings, with a reason. Nothing is cached: the next request on every instance reads them.</summary>
[RequirePermission(Permission.ManageSettings)]
[Route(SettingPaths.EditSettings)]
public sealed class SettingsEditController(EnforcementDbContext db, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(CancellationToken cancel) => PageAsync(null, cancel);

    /// <summary>Saves.</summary>
    [HttpPost]
    public Task<IActionResult> Change(SettingsForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var record = await FindAsync(db.Set<SettingsRecord>(), cancel);
            if (record is null)
            {
                db.Add(record = new SettingsRecord { Key = SettingsRecord.Bureau, Penalties = new PenaltySettings() });
            }
            else
            {
                db.Expect(record, form.Version);
            }

            var before = record.Penalties;
            record.Penalties = form.Upon(before);
            var changed = string.Join("、", record.Penalties.DifferFrom(before));
            await db.SaveAsync(me.Intends("Settings.Changed", $"修改本局设置：{changed}。", record.Id, form.Reason!.Trim()), cancel);
            return Done(SettingPaths.Settings, $"已修改：{changed}。新的设置立即生效。");
        },
        () => PageAsync(form, cancel));

    private async Task<IActionResult> PageAsync(SettingsForm? form, CancellationToken cancel)
    {
        var record = await FindAsync(db.Set<SettingsRecord>().AsNoTracking(), cancel);
        var now = record?.Penalties ?? new PenaltySettings();
        var version = record?.Version ?? 0;
        var isStale = form is not null && form.Version != version;
        form ??= SettingsForm.Of(now);
        form.Version = version;
        return View("SettingsEdit", new SettingsEditPage(form, now.MissingForDocuments(), isStale ? now.Lines() : []));
    }

    private static Task<SettingsRecord?> FindAsync(IQueryable<SettingsRecord> records, CancellationToken cancel) =>
        records.FirstOrDefaultAsync(s => s.Key == SettingsRecord.Bureau, cancel);
}
