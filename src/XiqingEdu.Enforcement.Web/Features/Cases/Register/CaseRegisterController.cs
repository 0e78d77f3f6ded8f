using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Register;

/// <summary>A clue is registered: the beginning of every case.</summary>
[RequirePermission(Permission.RegisterClue)]
[Route(CasePaths.Register)]
public sealed class CaseRegisterController(PenaltyDesk desk, CaseReader reader, LawLibrary library, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => Page(new RegisterForm { Id = Guid.CreateVersion7(), DiscoveredOn = library.Today });

    /// <summary>Registers; a second click leads to the case that the first one made.</summary>
    [HttpPost]
    public Task<IActionResult> Register(RegisterForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            if (await reader.MayReadAsync(form.Id, cancel))
            {
                return AlreadyRegistered(form.Id);
            }

            var law = await library.FrameAsync(cancel);
            try
            {
                await desk.RegisterAsync(
                    number => PenaltyCase.RegisterClue(form.Id, number, form.Source!.Value, form.Subject!, form.Content!, form.DiscoveredOn!.Value, me.Actor, law),
                    law.Today.Year, c => PenaltyDesk.WhyOf(c, me.Actor, me.IpAddress), cancel);
            }
            catch (DbUpdateException)
            {
                if (await reader.MayReadAsync(form.Id, cancel))
                {
                    return AlreadyRegistered(form.Id);
                }

                throw;
            }

            return Done(CasePaths.Detail(form.Id), "线索已登记。符合立案条件的，请提请立案。");
        },
        () => Task.FromResult(Page(form)));

    private IActionResult AlreadyRegistered(Guid id) => Done(CasePaths.Detail(id), "该线索已经登记，没有重复登记。");

    private IActionResult Page(RegisterForm form) => View("Register", new RegisterPage(form));
}
