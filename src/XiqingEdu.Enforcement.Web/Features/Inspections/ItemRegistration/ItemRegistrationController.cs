using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.ItemRegistration;

/// <summary>Puts a matter on the list of inspection items.</summary>
[RequirePermission(Permission.ManageInspections)]
[Route(InspectionPaths.RegisterItem)]
public sealed class ItemRegistrationController(EnforcementDbContext db, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => Form(new ItemForm());

    /// <summary>Registers; a matter that is already listed is refused.</summary>
    [HttpPost]
    public Task<IActionResult> Register(ItemForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var item = InspectionItem.Register(form.Id, form.Matter!, form.Basis!);
                    Require.That(!await db.Set<InspectionItem>().AnyAsync(i => i.Matter == item.Matter && i.Id != item.Id, cancel),
                        "INSP-ITEM-TWICE", Cite.House("抽查事项清单"), "清单中已有同名的检查事项。", nameof(ItemForm.Matter));
                    return item;
                },
                i => me.Intends("Inspection.ItemRegistered", $"登记抽查事项“{i.Matter}”。", i.Id), cancel: cancel);
            return Done(InspectionPaths.Items, isNew ? "抽查事项已登记。" : "本次登记已经保存过，没有重复登记。");
        },
        () => Task.FromResult(Form(form)));

    private IActionResult Form(ItemForm form) => View("ItemRegistration", new ItemRegistrationPage(form));
}
