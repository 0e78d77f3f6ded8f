using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Draft;

/// <summary>The on-the-spot form, made for a phone first.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Draft)]
public sealed class OnSiteDraftController(EnforcementDbContext db, OnSiteOffers offers, LawLibrary library, TimeProvider clock, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel) => await PageAsync(
        new OnSitePenaltyForm
        {
            Id = Guid.CreateVersion7(),
            FirstOfficerId = me.Actor.PersonId,
            ActOn = library.Today,
            ActTime = TimeOnly.FromDateTime(LegalDate.ChinaTime(clock.GetUtcNow().UtcDateTime)),
            Seriousness = Seriousness.Ordinary,
            Tier = DiscretionTier.Ordinary,
        }, cancel);

    /// <summary>Fills the form in; a second click leads to what the first one made.</summary>
    [HttpPost]
    public Task<IActionResult> Draft(OnSitePenaltyForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () => OnSitePenalty.Draft(form.Id, await offers.ToParticularsAsync(form, cancel), me.Actor, await library.FrameAsync(cancel)),
                p => OnSiteDesk.WhyOf(p, me.Actor, me.IpAddress), cancel: cancel);
            return Done(OnSitePaths.Detail(form.Id), isNew ? "已保存。请核对下方各项条件，符合的作出当场处罚决定。" : "该当场处罚已经填写，没有重复保存。");
        },
        () => PageAsync(form, cancel));

    private async Task<IActionResult> PageAsync(OnSitePenaltyForm form, CancellationToken cancel)
    {
        new FieldSamples(OnSiteStepSamples.Of(OnSiteStep.Draft).Select(s => (s.Field, s.Text, s.When))).PutInto(ViewData);
        return View("OnSiteDraft", new OnSiteDraftPage(form, await offers.ReadAsync(cancel)));
    }
}
