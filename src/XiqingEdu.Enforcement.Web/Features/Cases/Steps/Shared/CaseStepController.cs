using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>
/// One step of the procedure as a page: shows what the row says, takes the form, runs the verb. A step adds its fields,
/// what they hold at first, and the verb.
/// </summary>
public abstract class CaseStepController<TForm>(CaseStepServices services) : FormController
    where TForm : StepForm
{
    /// <summary>The row.</summary>
    protected abstract Step Step { get; }

    /// <summary>Who acts.</summary>
    protected Actor Actor => services.Me.Actor;

    /// <summary>The form before anything is typed.</summary>
    protected abstract TForm Blank(PenaltyCase penaltyCase, LegalFrame law);

    /// <summary>The verb for a filled form; the second argument of the verb is the document's number, where the row gives one.</summary>
    protected abstract Task<Action<PenaltyCase, string>> VerbAsync(TForm form, CaseView view, CancellationToken cancel);

    /// <summary>The 字 of the number that the verb needs; none where the form says that no document comes out.</summary>
    protected virtual string? NumberKindOf(TForm form) => PenaltyProcedure.Of(Step).NumberKind;

    /// <summary>Where the person lands when the step is taken: the page of the case.</summary>
    protected virtual string LandsOn(Guid id) => CasePaths.Detail(id);

    /// <summary>What the view needs beside the form, such as the officers to choose from.</summary>
    protected virtual Task PrepareAsync(CaseView view, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>The page; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        var form = Blank(view.Case, view.Law);
        form.Version = view.Case.Version;
        return await PageAsync(view, form, posted: false, cancel);
    }

    /// <summary>Takes the step; 400 with the form when a rule refuses, 409 when the case has changed since it was shown.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(Guid id, TForm form, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        if (Request.Form.ContainsKey(StepForm.JustShow))
        {
            foreach (var entry in ModelState.Values)
            {
                entry.Errors.Clear();
            }

            return await PageAsync(view, form, posted: true, cancel);
        }

        return await SubmitAsync(
            async () =>
            {
                if (view.Case.Version != form.Version)
                {
                    throw new DbUpdateConcurrencyException("The case has changed since the page was shown.");
                }

                var verb = await VerbAsync(form, view, cancel);
                services.Forget();
                await services.Desk.PerformAsync(id, form.Version, verb, NumberKindOf(form), view.Law.Today,
                    c => PenaltyDesk.WhyOf(c, services.Me.Person, services.Me.IpAddress), cancel);
                return Done(LandsOn(id), $"已完成：{Step.Word()}。");
            },
            async () => await PageAsync((await services.Reader.OpenAsync(id, cancel))!, form, posted: true, cancel),
            afresh: () => Show(id, cancel));
    }

    /// <summary>The officer as certified on a day, for a field of the form; refuses with G02.</summary>
    protected async Task<InvestigatorPair> PairAsync(Guid? first, Guid? second, DateOnly on, CancellationToken cancel)
    {
        var basis = Domain.Law.Cite.Apl("第四十二条第一款");
        Require.That(first is not null, "G01", basis, "请选择第一名执法人员。", "FirstOfficerId");
        Require.That(second is not null, "G01", basis, "请选择第二名执法人员。", "SecondOfficerId");
        return new InvestigatorPair(
            await services.CertifiedAsync(first!.Value, on, "FirstOfficerId", cancel),
            await services.CertifiedAsync(second!.Value, on, "SecondOfficerId", cancel));
    }

    /// <summary>Who acts, as registered reviewer; refuses with G14.</summary>
    protected Task<QualifiedReviewer> ReviewerAsync(CaseView view, CancellationToken cancel) => services.ReviewerAsync(view.Law.Today, cancel);

    /// <summary>Who can host a hearing.</summary>
    protected Task<IReadOnlyList<PermissionHolder>> HostsAsync(CancellationToken cancel) => services.HostsAsync(cancel);

    /// <summary>Puts the officers of a day into the view.</summary>
    protected async Task OfferOfficersAsync(CaseView view, CancellationToken cancel) =>
        ViewData["Officers"] = (await services.CertifiedOnAsync(view.Law.Today, cancel))
            .Select(o => KeyValuePair.Create(o.PersonId.ToString(), $"{o.Name}（{o.Unit}，{o.CertificateNumber}）")).ToList();

    /// <summary>Saves a case that the verb made, together with the case of the step.</summary>
    protected void Keep(PenaltyCase made) => services.Keep(made);

    private async Task<IActionResult> PageAsync(CaseView view, TForm form, bool posted, CancellationToken cancel)
    {
        if (posted && ModelState.TryGetValue("Form.Version", out _) is false)
        {
            form.Version = view.Case.Version;
        }

        var checks = PenaltyProcedure.Check(Step, view.Case, Actor, view.Law);
        var page = new StepPage<TForm>(view, PenaltyProcedure.Of(Step), checks, form);
        if (checks.Any(c => c.Result == CheckResult.Red))
        {
            return View("StepRefused", page);
        }

        new FieldSamples(StepSamples.Of(Step).Select(s => (s.Field, s.Text, s.When))).PutInto(ViewData);
        await PrepareAsync(view, cancel);
        return View(Step.ToString(), page);
    }
}
