using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExplainFinding;

/// <summary>A handler puts the reason for an amber finding on the file.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "explain-finding")]
public sealed class ExplainFindingController(CaseStepServices services) : CaseStepController<ExplainFindingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ExplainFinding;

    /// <inheritdoc />
    protected override ExplainFindingForm Blank(PenaltyCase penaltyCase, LegalFrame law)
    {
        var waiting = FileCheck.Of(penaltyCase, law).Where(i => i.AwaitsReason).Select(i => i.Rule.Code).ToList();
        var asked = Request.Query["code"].ToString();
        return new ExplainFindingForm { Code = waiting.Contains(asked) ? asked : waiting.FirstOrDefault() };
    }

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ExplainFindingForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ExplainFinding(form.Code!, form.Reason!, Actor, view.Law));
}
