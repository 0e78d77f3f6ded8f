using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Officers.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Register;

/// <summary>Registers a person, who can then be given a certificate.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route(OfficerPaths.NewOfficer)]
public sealed class OfficerRegisterController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => Page(new PersonForm { Id = Guid.CreateVersion7() });

    /// <summary>Registers.</summary>
    [HttpPost]
    public Task<IActionResult> Register(PersonForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    await IdentityNumbers.EnsureFreeAsync(db, form.IdentityNumber, form.Id, cancel);
                    return Person.Register(form.Name!, form.IdentityNumber, form.Unit!, form.Post!, form.Kind!.Value, law.Today, form.Id);
                },
                p => me.Intends("Person.Registered", $"登记人员 {p.Name}（{p.Unit}）。", p.Id), cancel: cancel);
            return Done(OfficerPaths.Officer(form.Id), isNew ? $"已登记 {form.Name!.Trim()}。" : "该人员已经登记，没有重复保存。");
        },
        () => Task.FromResult<IActionResult>(Page(form)));

    private ViewResult Page(PersonForm form) => View("OfficerRegister", new OfficerRegisterPage(form));
}
