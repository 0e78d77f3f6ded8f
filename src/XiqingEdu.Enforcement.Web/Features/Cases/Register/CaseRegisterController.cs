using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Register;

/// <summary>A clue is registered: the beginning of every case.</summary>
[RequirePermission(Permission.RegisterClue)]
[Route(CasePaths.Register)]
public sealed class CaseRegisterController(PenaltyDesk desk, LawLibrary library, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => Page(new RegisterForm { Id = Guid.CreateVersion7(), DiscoveredOn = library.Today });

    /// <summary>Registers; a second click leads to the case that the first one made.</summary>
    [HttpPost]
    public Task<IActionResult> Register(RegisterForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var law = await library.FrameAsync(cancel);
            var isNew = await desk.RegisterAsync(
                form.Id, number => PenaltyCase.RegisterClue(form.Id, number, form.Source!.Value, form.Subject!, form.Content!, form.DiscoveredOn!.Value, me.Actor, law, me.Exercise?.Exercise),
                law.Today.Year, c => PenaltyDesk.WhyOf(c, me.Person, me.IpAddress), me.Exercise is not null, cancel);
            return Done(CasePaths.Detail(form.Id), isNew ? "线索已登记。符合立案条件的，请提请立案。" : "该线索已经登记，没有重复登记。");
        },
        () => Task.FromResult<IActionResult>(Page(form)));

    private ViewResult Page(RegisterForm form)
    {
        new FieldSamples(StepSamples.Of(Step.RegisterClue).Select(s => (s.Field, s.Text, s.When))).PutInto(ViewData);
        return View("Register", new RegisterPage(form));
    }
}
