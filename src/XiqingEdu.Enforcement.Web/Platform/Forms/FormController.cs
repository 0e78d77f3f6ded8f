using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>A page with a form. What is refused comes back on the same page with the typed text: 400 for input and rules, 409 for a stale version.</summary>
public abstract class FormController : Controller
{
    /// <summary>Name of the button that asks for the page with what was typed before the session ran out, without submitting it.</summary>
    public const string ReviewKept = "ReviewKept";

    private const string Prefix = "Form.";

    /// <summary>
    /// Runs <paramref name="command"/> on a valid form; otherwise shows the page <paramref name="again"/>. For a form that edits,
    /// <paramref name="afresh"/> is the page as it would be opened now: a stale one then shows both versions field by field.
    /// </summary>
    protected async Task<IActionResult> SubmitAsync(Func<Task<IActionResult>> command, Func<Task<IActionResult>> again, Func<Task<IActionResult>>? afresh = null)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(again, StatusCodes.Status400BadRequest);
        }

        if (Request.HasFormContentType && Request.Form.ContainsKey(ReviewKept))
        {
            TempData["Notice"] = "登录超时之前填写的内容已填回本页，还没有提交。请核对后提交。";
            return await AgainAsync(again, StatusCodes.Status200OK);
        }

        try
        {
            var result = await command();
            if (result is not IStatusCodeActionResult { StatusCode: >= 400 })
            {
                await ClearDraftAsync();
            }

            return result;
        }
        catch (RuleViolation refused)
        {
            ModelState.AddModelError(refused.Field is null ? "" : Prefix + refused.Field, refused.Display);
            return await AgainAsync(again, StatusCodes.Status400BadRequest);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "您打开本页之后，该记录有了新的变动（他人已经办理，或者您重复点击了提交），本次提交没有保存。下方保留了您填写的内容，请核对最新情况后再办理；与现在的内容不同的，两者都已列出，再次提交即按您填写的办理。");
            ModelState.Remove(Prefix + "Version");
            if (afresh is not null)
            {
                Database.ChangeTracker.Clear();
                PresentForm.Keep(HttpContext, await afresh());
            }

            return await AgainAsync(again, StatusCodes.Status409Conflict);
        }
    }

    /// <summary>Goes to <paramref name="path"/> and shows one sentence there.</summary>
    protected IActionResult Done(string path, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(path);
    }

    /// <summary>What has been sent is no draft any more.</summary>
    private async Task ClearDraftAsync()
    {
        var drafts = HttpContext.RequestServices.GetRequiredService<DraftStore>();
        if (DraftStore.AccountOf(User) is { } accountId && drafts.PathOf(accountId, Request.Form[DraftStore.Mark]) is { } path)
        {
            await drafts.ClearAsync(accountId, path, HttpContext.RequestAborted);
        }
    }

    private Data.EnforcementDbContext Database => HttpContext.RequestServices.GetRequiredService<Data.EnforcementDbContext>();

    private async Task<IActionResult> AgainAsync(Func<Task<IActionResult>> again, int status)
    {
        Database.ChangeTracker.Clear();
        var result = await again();
        if (result is ViewResult view)
        {
            view.StatusCode = status;
            if (status == StatusCodes.Status400BadRequest)
            {
                KeepVersion(view);
            }
        }

        return result;
    }

    /// <summary>A refused form goes on from the version that the person was shown: only a stale page, which says so, takes the new one.</summary>
    private void KeepVersion(ViewResult view)
    {
        var form = PresentForm.FormOf(view.Model);
        if (form?.GetType().GetProperty("Version") is { CanWrite: true } version && version.PropertyType == typeof(int)
            && int.TryParse(Request.Form[Prefix + "Version"], CultureInfo.InvariantCulture, out var shown))
        {
            version.SetValue(form, shown);
        }
    }
}
