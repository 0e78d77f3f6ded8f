using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.ConvertToOrdinary;

/// <summary>What does not fit the spot becomes a clue of the ordinary procedure, with the data that was typed.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "convert-to-ordinary")]
public sealed class OnSiteConvertToOrdinaryController(OnSiteStepServices services) : OnSiteStepController<OnSiteReasonForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.ConvertToOrdinary;

    /// <inheritdoc />
    protected override OnSiteReasonForm Blank(OnSitePenalty penalty, LegalFrame law) => new()
    {
        Opinion = string.Join("", SummaryProcedure.Check(OnSiteStep.Decide, penalty, Actor, law)
            .Where(c => c.Result == CheckResult.Red && c.Code is "FACTS" or "KIND" or "LIMIT" or "G07" or "G19" or "G21").Select(c => c.Sentence)),
    };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteReasonForm form, LegalFrame law, CancellationToken cancel) =>
        throw new InvalidOperationException("The clue and the penalty are saved together.");

    /// <inheritdoc />
    protected override async Task PerformAsync(Guid id, OnSiteReasonForm form, LegalFrame law, CancellationToken cancel)
    {
        Services.Forget();
        await Services.Desk.ConvertAsync(id, form.Version, form.Opinion!, Actor, law, p => OnSiteDesk.WhyOf(p, Actor, Services.Me.IpAddress), cancel);
    }
}
