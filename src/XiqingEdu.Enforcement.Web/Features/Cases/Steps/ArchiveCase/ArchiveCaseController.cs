using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ArchiveCase;

/// <summary>The archivist archives the file.</summary>
[RequirePermission(Permission.ArchiveCase)]
[Route(CasePaths.Step + "archive-case")]
public sealed class ArchiveCaseController(CaseStepServices services) : CaseStepController<ArchiveCaseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ArchiveCase;

    /// <inheritdoc />
    protected override ArchiveCaseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ArchiveCaseForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ArchiveCase(form.Number!, form.Pages!.Value, Actor, view.Law));
}
