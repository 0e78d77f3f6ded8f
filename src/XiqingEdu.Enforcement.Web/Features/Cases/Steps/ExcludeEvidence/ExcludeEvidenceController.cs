using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExcludeEvidence;

/// <summary>A handler excludes an item of evidence.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "exclude-evidence")]
public sealed class ExcludeEvidenceController(CaseStepServices services) : CaseStepController<ExcludeEvidenceForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ExcludeEvidence;

    /// <inheritdoc />
    protected override ExcludeEvidenceForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ExcludeEvidenceForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ExcludeEvidence(form.EvidenceId!.Value, form.Reason!, Actor, view.Law));
}
