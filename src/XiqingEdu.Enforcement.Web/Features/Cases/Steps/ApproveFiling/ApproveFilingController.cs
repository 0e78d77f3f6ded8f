using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApproveFiling;

/// <summary>The leader approves filing; the case gets its number and the 90 days start.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "approve-filing")]
public sealed class ApproveFilingController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ApproveFiling;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new OpinionForm { Opinion = "同意立案。" };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.ApproveFiling(number, form.Opinion!, Actor, view.Law));
}
