using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>A page with a form. What is refused comes back on the same page with the typed text: 400 for input and rules, 409 for a stale version.</summary>
public abstract class FormController : Controller
{
    /// <summary>Name of the button that asks for the page with what was typed before the session ran out, without submitting it.</summary>
    public const string ReviewKept = "ReviewKept";

    private const string Prefix = "Form.";

    /// <summary>Runs <paramref name="command"/> on a valid form; otherwise shows the page <paramref name="again"/>.</summary>
    protected async Task<IActionResult> SubmitAsync(Func<Task<IActionResult>> command, Func<Task<IActionResult>> again)
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
            return await command();
        }
        catch (RuleViolation refused)
        {
            ModelState.AddModelError(refused.Field is null ? "" : Prefix + refused.Field, refused.Display);
            return await AgainAsync(again, StatusCodes.Status400BadRequest);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "您打开本页之后，该记录有了新的变动（他人已经办理，或者您重复点击了提交），本次提交没有保存。下方保留了您填写的内容，请核对最新情况后再办理。");
            ModelState.Remove(Prefix + "Version");
            return await AgainAsync(again, StatusCodes.Status409Conflict);
        }
    }

    /// <summary>Goes to <paramref name="path"/> and shows one sentence there.</summary>
    protected IActionResult Done(string path, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(path);
    }

    private async Task<IActionResult> AgainAsync(Func<Task<IActionResult>> again, int status)
    {
        HttpContext.RequestServices.GetRequiredService<Data.EnforcementDbContext>().ChangeTracker.Clear();
        var result = await again();
        if (result is ViewResult view)
        {
            view.StatusCode = status;
        }

        return result;
    }
}
