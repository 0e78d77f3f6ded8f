using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
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
            if (await db.Set<Person>().AnyAsync(p => p.Id == form.Id, cancel))
            {
                return Done(OfficerPaths.Officer(form.Id), "该人员已经登记，没有重复保存。");
            }

            await IdentityNumbers.EnsureFreeAsync(db, form.IdentityNumber, form.Id, cancel);
            var person = Person.Register(form.Name!, form.IdentityNumber, form.Unit!, form.Post!, form.Kind!.Value, law.Today, form.Id);
            db.Add(person);
            await db.SaveOnceAsync(
                me.Intends("Person.Registered", $"登记人员 {person.Name}（{person.Unit}）。", person.Id),
                saved: () => db.Set<Person>().AnyAsync(p => p.Id == form.Id, cancel), moved: () => Task.FromResult(false), cancel);
            return Done(OfficerPaths.Officer(person.Id), $"已登记 {person.Name}。");
        },
        () => Task.FromResult<IActionResult>(Page(form)));

    private ViewResult Page(PersonForm form) => View("OfficerRegister", new OfficerRegisterPage(form));
}
