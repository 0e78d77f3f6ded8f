using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.KeptForm;

/// <summary>Shows what was typed before the session ran out, and sends it on when the person says so.</summary>
[RequirePermission(Permission.UseDesk)]
[Route("kept-forms/{id:guid}")]
public sealed class KeptFormController(KeptFormDesk desk, CurrentActor me) : Controller
{
    /// <summary>The kept fields, or 404 when they are gone or belong to someone else.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var kept = await desk.ReadAsync(id, me.Account.AccountId, cancel);
        if (kept is null)
        {
            return NotFound();
        }

        if (kept.Value.Path == Paths.SignOut)
        {
            return LocalRedirect(Paths.Home);
        }

        return View("KeptForm", new KeptFormPage(kept.Value.Path, kept.Value.Fields));
    }
}
