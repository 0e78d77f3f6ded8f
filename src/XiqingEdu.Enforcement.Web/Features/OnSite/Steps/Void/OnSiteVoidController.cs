using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Void;

/// <summary>The officers give the form up.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "void")]
public sealed class OnSiteVoidController(OnSiteStepServices services) : OnSiteStepController<OnSiteReasonForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Void;

    /// <inheritdoc />
    protected override OnSiteReasonForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteReasonForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.Void(form.Opinion!, Actor, law));
}
