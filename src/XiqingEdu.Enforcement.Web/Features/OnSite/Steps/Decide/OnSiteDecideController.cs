using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Decide;

/// <summary>The officers decide on the spot; the form gets its number.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "decide")]
public sealed class OnSiteDecideController(OnSiteStepServices services) : OnSiteStepController<OnSiteConfirmForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Decide;

    /// <inheritdoc />
    protected override OnSiteConfirmForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteConfirmForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, number) => p.Decide(number, Actor, law));

    /// <inheritdoc />
    protected override IActionResult Next(Guid id) => Done(OnSitePaths.Decision(id), "已作出当场处罚决定。请打印决定书，由两名执法人员签名或者盖章，当场交付当事人。");
}
