using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Archive;

/// <summary>The archivist archives the file.</summary>
[RequirePermission(Permission.ArchiveCase)]
[Route(OnSitePaths.Step + "archive")]
public sealed class OnSiteArchiveController(OnSiteStepServices services) : OnSiteStepController<OnSiteArchiveForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Archive;

    /// <inheritdoc />
    protected override OnSiteArchiveForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteArchiveForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.Archive(form.Number!, form.Pages!.Value, Actor, law));
}
