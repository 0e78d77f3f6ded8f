using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RequestHearing;

/// <summary>A handler records that the party asks for a hearing.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "request-hearing")]
public sealed class RequestHearingController(CaseStepServices services) : CaseStepController<RequestHearingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RequestHearing;

    /// <inheritdoc />
    protected override RequestHearingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { ReceivedOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RequestHearingForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RequestHearing(form.ReceivedOn!.Value, form.PostmarkOn, form.Request!, Actor, view.Law));
}
