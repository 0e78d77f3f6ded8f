using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Register;

/// <summary>Registers a legal reviewer with a first term.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route(OfficerPaths.NewReviewer)]
public sealed class ReviewerRegisterController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(CancellationToken cancel) => PageAsync(new ReviewerRegisterForm { Id = Guid.CreateVersion7(), FromOn = law.Today }, cancel);

    /// <summary>Registers.</summary>
    [HttpPost]
    public Task<IActionResult> Register(ReviewerRegisterForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var person = await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == form.PersonId, cancel)
                ?? throw new RuleViolation("PERSON", Cite.House("人员登记"), "没有找到所选的人员，请重新选择。", "PersonId");
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    Require.That(!await db.Set<LegalReviewer>().AnyAsync(r => r.PersonId == person.Id, cancel), "REVIEWER-DUPLICATE",
                        Cite.House("法制审核人员登记"), $"{person.Name}已登记为法制审核人员，请在其页面中开始新的任期。", "PersonId");
                    return LegalReviewer.Enrol(form.Id, person, form.ToQualification(), Guid.CreateVersion7(), form.FromOn!.Value, form.Note, law.Today);
                },
                r => me.Intends("Reviewer.Registered", $"登记法制审核人员 {person.Name}，任期自 {form.FromOn:yyyy-MM-dd} 起。", r.Id, form.Note),
                moved: () => db.Set<LegalReviewer>().AnyAsync(r => r.PersonId == person.Id, cancel), cancel);
            return Done(OfficerPaths.Reviewer(person.Id), isNew ? $"已登记法制审核人员 {person.Name}。" : "该人员已经登记，没有重复保存。");
        },
        () => PageAsync(form, cancel));

    private async Task<IActionResult> PageAsync(ReviewerRegisterForm form, CancellationToken cancel)
    {
        var people = await db.Set<Person>().Where(p => !db.Set<LegalReviewer>().Any(r => r.PersonId == p.Id))
            .OrderBy(p => p.Unit).ThenBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Unit }).ToListAsync(cancel);
        return View("ReviewerRegister", new ReviewerRegisterPage([.. people.Select(p => KeyValuePair.Create(p.Id.ToString(), $"{p.Unit}　{p.Name}"))], form));
    }
}
