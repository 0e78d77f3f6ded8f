using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Drafts;

/// <summary>Keeps what is being typed, gives up a draft, and sends on what a time-out kept of a form without a draft of its own.</summary>
[RequirePermission(Permission.UseDesk)]
public sealed class DraftController(DraftStore drafts, CurrentActor me) : Controller
{
    /// <summary>Saves the fields of a form; a script is answered with a sentence, a browser goes back to the form.</summary>
    [HttpPost(Paths.Drafts)]
    public async Task<IActionResult> Save(CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        if (drafts.PathOf(me.Account.AccountId, form[DraftStore.Mark]) is not { } path)
        {
            return Refused("这份草稿不是从您打开的页面保存的，请重新打开页面。");
        }

        if (await drafts.SaveAsync(me.Account.AccountId, path, form, isRestoredOnPage: true, cancel) is not { } draft)
        {
            return Refused($"填写的内容合计超过 {Draft.FieldsMaxLength / 10_000} 万字，草稿没有保存。请删减后再保存。");
        }

        if (IsScript)
        {
            return Content($"草稿已于 {LegalDate.ChinaTime(draft.SavedAt):HH:mm} 保存。");
        }

        TempData["Notice"] = "草稿已保存，尚未提交。";
        return LocalRedirect(path);
    }

    /// <summary>Throws the draft away and shows the form as the record has it.</summary>
    [HttpPost(Paths.DiscardDraft)]
    public async Task<IActionResult> Discard(CancellationToken cancel)
    {
        if (drafts.PathOf(me.Account.AccountId, Request.Form[DraftStore.Mark]) is not { } path)
        {
            return Refused("这份草稿不是从您打开的页面放弃的，请重新打开页面。");
        }

        await drafts.ClearAsync(me.Account.AccountId, path, cancel);
        TempData["Notice"] = "草稿已放弃。";
        return LocalRedirect(path);
    }

    /// <summary>The fields that a time-out kept, or 404 when they are gone or belong to someone else.</summary>
    [HttpGet(Paths.Drafts + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await drafts.FindForSendingAsync(id, me.Account.AccountId, cancel) switch
        {
            null => NotFound(),
            { Path: Paths.SignOut } => LocalRedirect(Paths.Home),
            var kept => View("Draft", new DraftPage(kept.Path, DraftStore.FieldsOf(kept))),
        };

    private bool IsScript => Request.Headers.XRequestedWith == "XMLHttpRequest";

    private IActionResult Refused(string sentence)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return IsScript ? Content(sentence) : View("DraftRefused", sentence);
    }
}
