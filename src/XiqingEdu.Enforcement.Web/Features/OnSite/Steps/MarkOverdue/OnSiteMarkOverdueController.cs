using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.MarkOverdue;

/// <summary>The finance clerk notes that the fine was not paid in time.</summary>
[RequirePermission(Permission.RecordPayment)]
[Route(OnSitePaths.Step + "mark-overdue")]
public sealed class OnSiteMarkOverdueController(OnSiteStepServices services) : OnSiteStepController<OnSiteConfirmForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.MarkOverdue;

    /// <inheritdoc />
    protected override OnSiteConfirmForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteConfirmForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.MarkOverdue(Actor, law));
}
