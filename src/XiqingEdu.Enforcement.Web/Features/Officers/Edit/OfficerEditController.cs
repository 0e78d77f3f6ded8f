using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Officers.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Edit;

/// <summary>Changes a person's particulars. Unit and post of a holder change by an event of the certificate, so that the old values stay on file.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("officers/{personId:guid}/edit")]
public sealed class OfficerEditController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid personId, CancellationToken cancel) => PageAsync(personId, null, cancel);

    /// <summary>Saves.</summary>
    [HttpPost]
    public Task<IActionResult> Change(Guid personId, PersonForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var person = await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == personId, cancel);
            if (person is null)
            {
                return NotFound();
            }

            db.Expect(person, form.Version);
            await IdentityNumbers.EnsureFreeAsync(db, form.IdentityNumber, personId, cancel);
            var certificates = await db.Set<Certificate>().AsNoTracking().Where(c => c.PersonId == personId).ToListAsync(cancel);
            Certificate.EnsureKind(person, form.Kind!.Value, certificates, law.Today);
            var holds = certificates.Any(c => c.IsHeldOn(law.Today));
            var number = string.IsNullOrWhiteSpace(form.IdentityNumber) ? person.IdentityNumber : form.IdentityNumber;
            person.Change(form.Name!, number, holds ? person.Unit : form.Unit!, holds ? person.Post : form.Post!, form.Kind.Value, law.Today);
            await db.SaveAsync(me.Intends("Person.Changed", $"修改人员 {person.Name} 的信息。", person.Id), cancel);
            return Done(OfficerPaths.Officer(personId), "已保存人员信息。");
        },
        () => PageAsync(personId, form, cancel),
        afresh: () => Show(personId, cancel));

    private async Task<IActionResult> PageAsync(Guid personId, PersonForm? form, CancellationToken cancel)
    {
        var person = await db.Set<Person>().AsNoTracking().Where(p => p.Id == personId)
            .Select(p => new { p.Name, p.IdentityNumber, p.Unit, p.Post, p.Kind, p.Version }).FirstOrDefaultAsync(cancel);
        if (person is null)
        {
            return NotFound();
        }

        var held = await directory.HeldOn(law.Today).Where(h => h.PersonId == personId).Select(h => (Guid?)h.CertificateId).FirstOrDefaultAsync(cancel);
        form ??= new PersonForm { Name = person.Name, Unit = person.Unit, Post = person.Post, Kind = person.Kind };
        form.Version = person.Version;
        return View("OfficerEdit", new OfficerEditPage(
            personId, person.Name, person.IdentityNumber.Length == 0 ? "" : CitizenIdentityNumber.Mask(person.IdentityNumber), held, person.Unit, person.Post, form));
    }
}
