using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ServeHearingNotice;

/// <summary>Two officers serve the notice of the hearing.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "serve-hearing-notice")]
public sealed class ServeHearingNoticeController(CaseStepServices services) : CaseStepController<ServiceForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ServeHearingNotice;

    /// <inheritdoc />
    protected override ServiceForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ServiceForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferOfficersAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ServiceForm form, CaseView view, CancellationToken cancel)
    {
        Require.NotInFuture(form.DeliveredOn!.Value, view.Law.Today, "送达日期", Domain.Law.Cite.Apl("第六十一条第一款"), nameof(form.DeliveredOn));
        var service = form.ToRecord(await PairAsync(form.FirstOfficerId, form.SecondOfficerId, form.DeliveredOn.Value, cancel));
        return (c, _) => c.ServeHearingNotice(service, Actor, view.Law);
    }
}
