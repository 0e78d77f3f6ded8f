using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>Shows and records one event of a certificate. A slice says which event, which view, and what its verb is.</summary>
[RequirePermission(Permission.ManageOfficers)]
public abstract class CertificateStepController<TForm>(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
    where TForm : CertificateStepForm, new()
{
    /// <summary>The event.</summary>
    protected abstract CertificateEventKind Kind { get; }

    /// <summary>Name of the view beside the controller.</summary>
    protected abstract string ViewName { get; }

    /// <summary>The database of this request.</summary>
    protected EnforcementDbContext Database => db;

    /// <summary>The legal date.</summary>
    protected DateOnly Today => law.Today;

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var form = new TForm { Id = Guid.CreateVersion7(), On = law.Today };
        return await PageAsync(id, form, isNew: true, cancel);
    }

    /// <summary>Records the event.</summary>
    [HttpPost]
    public Task<IActionResult> Record(Guid id, TForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var certificate = await db.Set<Certificate>().FirstOrDefaultAsync(c => c.Id == id, cancel);
            if (certificate is null)
            {
                return NotFound();
            }

            var sentence = "";
            var isNew = await db.SaveOnceAsync(
                saved: () => db.Set<CertificateEvent>().AnyAsync(e => e.Id == form.Id, cancel),
                async () =>
                {
                    db.Expect(certificate, form.Version);
                    var holder = await db.Set<Person>().FirstAsync(p => p.Id == certificate.PersonId, cancel);
                    var detail = await ApplyAsync(certificate, holder, form, new CertificateAct(form.Id, me.Actor, form.On!.Value, law.Today, form.Note), cancel);
                    sentence = $"{holder.Name}的行政执法证件（{certificate.Number}）{Kind.Word()}：{form.On:yyyy-MM-dd}{(detail.Length == 0 ? "" : "，" + detail)}。";
                    await db.SaveAsync(me.Intends("Certificate." + Kind, sentence, certificate.Id, form.Note), cancel);
                },
                moved: () => db.Set<Certificate>().AnyAsync(c => c.Id == id && c.Version != form.Version, cancel));
            return Done(OfficerPaths.Officer(certificate.PersonId), isNew ? "已登记：" + sentence : $"{Kind.Word()}已经登记，没有重复保存。");
        },
        () => PageAsync(id, form, isNew: false, cancel),
        afresh: () => Show(id, cancel));

    /// <summary>Calls the verb; returns what the log says beyond holder, number and date.</summary>
    protected abstract Task<string> ApplyAsync(Certificate certificate, Person holder, TForm form, CertificateAct act, CancellationToken cancel);

    /// <summary>Fills a form that is shown for the first time, and what else the page needs.</summary>
    protected virtual Task PrepareAsync(CertificateFacts certificate, TForm form, bool isNew, CancellationToken cancel) => Task.CompletedTask;

    private async Task<IActionResult> PageAsync(Guid id, TForm form, bool isNew, CancellationToken cancel)
    {
        var facts = await (
            from certificate in db.Set<Certificate>()
            where certificate.Id == id
            join person in db.Set<Person>() on certificate.PersonId equals person.Id
            from last in certificate.Events
            orderby last.Sequence descending
            select new CertificateFacts(
                certificate.Id, certificate.Version, person.Id, person.Name, person.Unit, person.Post, certificate.Number, certificate.EnforcementKind,
                certificate.Region, certificate.PlatformNumber, certificate.IssuedOn, certificate.ValidUntil, last.Status, last.On, last.Kind)).FirstOrDefaultAsync(cancel);
        if (facts is null)
        {
            return NotFound();
        }

        form.Version = facts.Version;
        await PrepareAsync(facts, form, isNew, cancel);
        return View(ViewName, new CertificateStepPage<TForm>(Kind, facts, law.Today, form));
    }
}
