using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

/// <summary>A form on a register entry. A slice says which view, how the form begins, and what its verb is.</summary>
[RequirePermission(Permission.ManageOfficers)]
public abstract class ReviewerFormController<TForm>(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
    where TForm : class, IReviewerForm
{
    /// <summary>Name of the view beside the controller.</summary>
    protected abstract string ViewName { get; }

    /// <summary>Code of the log.</summary>
    protected abstract string Action { get; }

    /// <summary>The legal date.</summary>
    protected DateOnly Today => law.Today;

    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid personId, CancellationToken cancel) => PageAsync(personId, null, cancel);

    /// <summary>Saves.</summary>
    [HttpPost]
    public Task<IActionResult> Save(Guid personId, TForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var reviewer = await db.Set<LegalReviewer>().FirstOrDefaultAsync(r => r.PersonId == personId, cancel);
            if (reviewer is null)
            {
                return NotFound();
            }

            var sentence = "";
            var isNew = await db.SaveOnceAsync(
                saved: async () => IsRepeated(await db.Set<LegalReviewer>().AsNoTracking().FirstAsync(r => r.PersonId == personId, cancel), form),
                async () =>
                {
                    db.Expect(reviewer, form.Version);
                    var name = await db.Set<Person>().Where(p => p.Id == personId).Select(p => p.Name).FirstAsync(cancel);
                    sentence = Apply(reviewer, name, form);
                    await db.SaveAsync(me.Intends(Action, sentence, reviewer.Id, form.Note), cancel);
                },
                moved: () => db.Set<LegalReviewer>().AnyAsync(r => r.PersonId == personId && r.Version != form.Version, cancel));
            return Done(OfficerPaths.Reviewer(personId), isNew ? "已登记：" + sentence : "已经登记，没有重复保存。");
        },
        () => PageAsync(personId, form, cancel),
        afresh: () => Show(personId, cancel));

    /// <summary>The form as first shown.</summary>
    protected abstract TForm Begin(LegalReviewer reviewer);

    /// <summary>Calls the verb; returns the sentence of the log.</summary>
    protected abstract string Apply(LegalReviewer reviewer, string name, TForm form);

    /// <summary>Whether this submission has been saved already.</summary>
    protected virtual bool IsRepeated(LegalReviewer reviewer, TForm form) => false;

    private async Task<IActionResult> PageAsync(Guid personId, TForm? form, CancellationToken cancel)
    {
        var reviewer = await db.Set<LegalReviewer>().AsNoTracking().FirstOrDefaultAsync(r => r.PersonId == personId, cancel);
        if (reviewer is null)
        {
            return NotFound();
        }

        form ??= Begin(reviewer);
        form.Version = reviewer.Version;
        var name = await db.Set<Person>().Where(p => p.Id == personId).Select(p => p.Name).FirstAsync(cancel);
        return View(ViewName, new ReviewerFormPage<TForm>(personId, name, reviewer.Terms.FirstOrDefault(t => t.ToOn is null)?.FromOn, form));
    }
}
