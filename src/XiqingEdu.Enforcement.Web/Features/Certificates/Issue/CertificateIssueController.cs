using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Certificates.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Issue;

/// <summary>发放: a certificate for a person who has none in force.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("officers/{personId:guid}/certificates/new")]
public sealed class CertificateIssueController(EnforcementDbContext db, LawLibrary law, OfficerParameters parameters, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid personId, CancellationToken cancel) => PageAsync(personId, null, cancel);

    /// <summary>Issues.</summary>
    [HttpPost]
    public Task<IActionResult> Issue(Guid personId, CertificateIssueForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var holder = await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == personId, cancel);
            if (holder is null)
            {
                return NotFound();
            }

            var sentence = "";
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var former = await db.Set<Certificate>().Where(c => c.PersonId == personId).ToListAsync(cancel);
                    db.Expect(holder, form.Version);
                    await CertificateNumbers.EnsureFreeAsync(db, form.Number, form.Id, cancel);
                    return Certificate.Issue(
                        form.Id, holder, former, form.Number, new CertificateParticulars(form.EnforcementKind, form.Region, form.PlatformNumber), form.ValidUntil!.Value,
                        new CertificateAct(Guid.CreateVersion7(), me.Actor, form.On!.Value, law.Today, form.Note), parameters);
                },
                c =>
                {
                    sentence = $"向{holder.Name}发放行政执法证件（{c.Number}），发证日期 {c.IssuedOn:yyyy-MM-dd}，有效期至 {c.ValidUntil:yyyy-MM-dd}。";
                    return me.Intends("Certificate.Issued", sentence, c.Id, form.Note);
                },
                moved: () => db.Set<Person>().AnyAsync(p => p.Id == personId && p.Version != form.Version, cancel), cancel);
            return Done(OfficerPaths.Officer(personId), isNew ? "已登记：" + sentence : "该证件已经登记，没有重复保存。");
        },
        () => PageAsync(personId, form, cancel));

    private async Task<IActionResult> PageAsync(Guid personId, CertificateIssueForm? form, CancellationToken cancel)
    {
        var person = await db.Set<Person>().Where(p => p.Id == personId).Select(p => new { p.Name, p.Unit, p.Post, p.Version }).FirstOrDefaultAsync(cancel);
        if (person is null)
        {
            return NotFound();
        }

        form ??= new CertificateIssueForm
        {
            Id = Guid.CreateVersion7(),
            EnforcementKind = parameters.RequiredKind,
            Region = "天津市西青区",
            On = law.Today,
            ValidUntil = parameters.ValidUntil(law.Today),
        };
        form.Version = person.Version;
        return View("CertificateIssue", new CertificateIssuePage(personId, person.Name, person.Unit, person.Post, parameters.ValidityYears, form));
    }
}
