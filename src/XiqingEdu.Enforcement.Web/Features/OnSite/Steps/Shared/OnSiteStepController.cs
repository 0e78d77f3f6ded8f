using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>
/// One step of the summary procedure as a page: shows what the row says, takes the form, runs the verb. A step adds its
/// fields, what they hold at first, and the verb.
/// </summary>
public abstract class OnSiteStepController<TForm>(OnSiteStepServices services) : FormController
    where TForm : OnSiteStepForm
{
    /// <summary>The row.</summary>
    protected abstract OnSiteStep Step { get; }

    /// <summary>What every step works with.</summary>
    protected OnSiteStepServices Services => services;

    /// <summary>Who acts.</summary>
    protected Actor Actor => services.Me.Actor;

    /// <summary>The form before anything is typed.</summary>
    protected abstract TForm Blank(OnSitePenalty penalty, LegalFrame law);

    /// <summary>The verb for a filled form; the second argument of the verb is the form's number, where the row gives one.</summary>
    protected abstract Task<Action<OnSitePenalty, string>> VerbAsync(TForm form, LegalFrame law, CancellationToken cancel);

    /// <summary>What the view needs beside the form.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Runs the verb and saves.</summary>
    protected virtual async Task PerformAsync(Guid id, TForm form, LegalFrame law, CancellationToken cancel)
    {
        var verb = await VerbAsync(form, law, cancel);
        services.Forget();
        await services.Desk.PerformAsync(id, form.Version, Step, verb, law.Today, p => OnSiteDesk.WhyOf(p, Actor, services.Me.IpAddress), cancel);
    }

    /// <summary>Where the person goes when it is done.</summary>
    protected virtual IActionResult Next(Guid id) => Done(OnSitePaths.Detail(id), $"已完成：{Step.Word()}。");

    /// <summary>The page; 404 for a penalty that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        var form = Blank(view.Penalty, view.Law);
        form.Version = view.Penalty.Version;
        return await PageAsync(view, form, cancel);
    }

    /// <summary>Takes the step; 400 with the form when a rule refuses, 409 when the penalty has changed since it was shown.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(Guid id, TForm form, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                if (view.Penalty.Version != form.Version)
                {
                    throw new DbUpdateConcurrencyException("The penalty has changed since the page was shown.");
                }

                await PerformAsync(id, form, view.Law, cancel);
                return Next(id);
            },
            async () =>
            {
                var now = (await services.Reader.OpenAsync(id, cancel))!;
                if (!ModelState.ContainsKey("Form.Version"))
                {
                    form.Version = now.Penalty.Version;
                }

                return await PageAsync(now, form, cancel);
            },
            afresh: () => Show(id, cancel));
    }

    private async Task<IActionResult> PageAsync(OnSiteView view, TForm form, CancellationToken cancel)
    {
        var checks = SummaryProcedure.Check(Step, view.Penalty, Actor, view.Law);
        var page = new OnSiteStepPage<TForm>(view, SummaryProcedure.Of(Step), checks, form);
        if (checks.Any(c => c.Result == CheckResult.Red))
        {
            return View("OnSiteStepRefused", page);
        }

        new FieldSamples(OnSiteStepSamples.Of(Step).Select(s => (s.Field, s.Text, s.When))).PutInto(ViewData);
        await PrepareAsync(cancel);
        return View(Step.ToString(), page);
    }
}
