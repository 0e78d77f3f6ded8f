using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Withdraw;

/// <summary>Takes a version out of use, with a reason; what was issued with it stays.</summary>
[RequirePermission(Permission.ManageTemplates)]
[Route(TemplatePaths.KindRoute + "/{number:int}/withdraw")]
public sealed class TemplateWithdrawController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(string kind, int number, CancellationToken cancel) => PageAsync(kind, number, null, cancel);

    /// <summary>Withdraws.</summary>
    [HttpPost]
    public Task<IActionResult> Withdraw(string kind, int number, TemplateWithdrawForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            if (TemplatePaths.Find(kind) is not { } definition
                || await db.Set<TemplateVersion>().FirstOrDefaultAsync(v => v.Kind == definition.Kind && v.Number == number, cancel) is not { } version)
            {
                return NotFound();
            }

            db.Expect(version, form.Version);
            version.Withdraw(form.Reason!, me.Actor, law.Today);
            await db.SaveAsync(me.Intends("Template.Withdrawn", $"撤回《{definition.Title}》模板第 {number} 版。", version.Id, version.WithdrawalReason), cancel);
            return Done(TemplatePaths.Kind(definition.Kind), $"已撤回《{definition.Title}》模板第 {number} 版。");
        },
        () => PageAsync(kind, number, form, cancel));

    private async Task<IActionResult> PageAsync(string kind, int number, TemplateWithdrawForm? form, CancellationToken cancel)
    {
        if (TemplatePaths.Find(kind) is not { } definition)
        {
            return NotFound();
        }

        var versions = await db.Set<TemplateVersion>().AsNoTracking().Where(v => v.Kind == definition.Kind).ToListAsync(cancel);
        if (versions.Find(v => v.Number == number) is not { } version)
        {
            return NotFound();
        }

        form ??= new TemplateWithdrawForm();
        form.Version = version.Version;
        return View("TemplateWithdraw", new TemplateWithdrawPage(definition, version, TemplateVersion.InForce(versions.Where(v => v.Number != number), law.Today), form));
    }
}
