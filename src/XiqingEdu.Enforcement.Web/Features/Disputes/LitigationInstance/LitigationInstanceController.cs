using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationInstance;

/// <summary>Records an appeal, a retrial, or the new first instance after a remand.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.LitigationTemplate + "/instance")]
public sealed class LitigationInstanceController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form; the level that fits what went before is chosen.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var suit = await db.Set<Litigation>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, cancel);
        if (suit is null)
        {
            return NotFound();
        }

        var last = suit.Instances[^1];
        return View("LitigationInstance", new LitigationInstancePage(id, suit.Instances[0].CaseNumber, new InstanceForm
        {
            Version = suit.Version,
            Level = last.IsRemanded ? InstanceLevel.First : last.EffectiveOn is null ? InstanceLevel.Second : InstanceLevel.Retrial,
        }));
    }

    /// <summary>Records it; a second click finds it already there.</summary>
    [HttpPost]
    public async Task<IActionResult> Open(Guid id, InstanceForm form, CancellationToken cancel)
    {
        var now = await db.Set<Litigation>().Where(l => l.Id == id)
            .Select(l => new { l.Version, Number = l.Instances.Where(i => i.Sequence == 1).Select(i => i.CaseNumber).First() }).FirstOrDefaultAsync(cancel);
        if (now is null)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var isNew = await db.SaveOnceAsync(
                    saved: () => db.Set<Litigation>().AnyAsync(l => l.Id == id && l.Instances.Any(i => i.Id == form.Id), cancel),
                    async () =>
                    {
                        var suit = await db.Set<Litigation>().FirstAsync(l => l.Id == id, cancel);
                        db.Expect(suit, form.Version);
                        suit.OpenInstance(form.Id, form.Level!.Value, form.Court!, form.CaseNumber!, form.ReceivedOn!.Value, law.Today);
                        await db.SaveAsync(me.Intends("Litigation.InstanceOpened", $"登记行政诉讼 {now.Number} 的{form.Level.Value.Word()} {form.CaseNumber}。", id), cancel);
                    },
                    moved: () => db.Set<Litigation>().AnyAsync(l => l.Id == id && l.Version != form.Version, cancel));
                return Done(DisputePaths.Litigation(id), isNew ? $"已登记{form.Level!.Value.Word()}。" : "本次登记已经保存过，没有重复登记。");
            },
            () =>
            {
                form.Version = now.Version;
                return Task.FromResult<IActionResult>(View("LitigationInstance", new LitigationInstancePage(id, now.Number, form)));
            });
    }
}
