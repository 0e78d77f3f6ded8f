using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ScheduleHearing;

/// <summary>The unit head appoints the host and fixes day and place.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(CasePaths.Step + "schedule-hearing")]
public sealed class ScheduleHearingController(CaseStepServices services) : CaseStepController<ScheduleHearingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ScheduleHearing;

    /// <inheritdoc />
    protected override ScheduleHearingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ScheduleHearingForm.Of(penaltyCase, law);

    /// <inheritdoc />
    protected override Task PrepareAsync(CaseView view, CancellationToken cancel) => OfferHostsAsync(view, cancel);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ScheduleHearingForm form, CaseView view, CancellationToken cancel)
    {
        var host = (await HostsAsync(cancel)).FirstOrDefault(p => p.PersonId == form.HostId);
        Require.That(host is not null, "G11", Hearing.Basis, "请从列表中选择听证主持人。", nameof(form.HostId));
        return (c, number) => c.ScheduleHearing(number, host!.PersonId, host.Name, form.HeldOn!.Value, form.Place!, form.ClosedBecause ?? "", Actor, view.Law);
    }

    private async Task OfferHostsAsync(CaseView view, CancellationToken cancel) =>
        ViewData["Hosts"] = (await HostsAsync(cancel)).Where(p => view.Case.MayHost(p.PersonId))
            .Select(p => KeyValuePair.Create(p.PersonId.ToString(), $"{p.Name}（{p.Unit}）")).ToList();
}
