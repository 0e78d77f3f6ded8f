using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>
/// One step of a dispute as a page: shows what the row says, takes the form, runs the verb. A step adds its fields, what they hold at first,
/// and the verb. The path says of which procedure the dispute is.
/// </summary>
public abstract class DisputeStepController<TForm>(DisputeStepServices services) : FormController
    where TForm : DisputeStepForm
{
    /// <summary>The step.</summary>
    protected abstract DisputeStep Step { get; }

    /// <summary>The view; named after the step unless it differs between the procedures.</summary>
    protected virtual string ViewName => Step.ToString();

    /// <summary>What every step works with.</summary>
    protected DisputeStepServices Services => services;

    /// <summary>Who acts.</summary>
    protected Actor Actor => services.Me.Actor;

    private DisputeChannel Channel => DisputePaths.ChannelOf(Request.Path);

    /// <summary>The form before anything is typed.</summary>
    protected abstract TForm Blank(Dispute dispute, LegalFrame law);

    /// <summary>The verb for a filled form.</summary>
    protected abstract Task<Action<Dispute>> VerbAsync(TForm form, DisputeView view, CancellationToken cancel);

    /// <summary>What the view needs beside the form.</summary>
    protected virtual Task<DisputeStepPage<TForm>> PrepareAsync(DisputeStepPage<TForm> page, CancellationToken cancel) => Task.FromResult(page);

    /// <summary>The reason that goes into the log beside the sentence; null where there is none.</summary>
    protected virtual string? ReasonOf(TForm form) => null;

    /// <summary>The page; 404 for a dispute that does not exist.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, Channel, cancel) is not { } view)
        {
            return NotFound();
        }

        var form = Blank(view.Dispute, view.Law);
        form.Version = view.Dispute.Version;
        return await PageAsync(view, form, cancel);
    }

    /// <summary>Takes the step; 400 with the form when a rule refuses, 409 when the dispute has changed since it was shown.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(Guid id, TForm form, CancellationToken cancel)
    {
        if (await services.Reader.OpenAsync(id, Channel, cancel) is not { } view)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                if (view.Dispute.Version != form.Version)
                {
                    throw new DbUpdateConcurrencyException("The dispute has changed since the page was shown.");
                }

                var verb = await VerbAsync(form, view, cancel);
                services.Forget();
                await services.Desk.PerformAsync(id, Channel, form.Version, verb, Actor, services.Me.IpAddress, ReasonOf(form), cancel);
                return Done(DisputePaths.Detail(Channel, id), $"已完成：{Step.Word()}。");
            },
            async () =>
            {
                services.Forget();
                var now = (await services.Reader.OpenAsync(id, Channel, cancel))!;
                if (!ModelState.ContainsKey("Form.Version"))
                {
                    form.Version = now.Dispute.Version;
                }

                return await PageAsync(now, form, cancel);
            },
            afresh: () => Show(id, cancel));
    }

    private async Task<IActionResult> PageAsync(DisputeView view, TForm form, CancellationToken cancel)
    {
        if (view.Dispute.RowOf(Step) is not { } row)
        {
            return NotFound();
        }

        var page = new DisputeStepPage<TForm>(view, row, view.Dispute.Check(Step, Actor, view.Law), form);
        return page.Checks.Any(c => c.Result == CheckResult.Red) ? View("DisputeStepRefused", page) : View(ViewName, await PrepareAsync(page, cancel));
    }
}
