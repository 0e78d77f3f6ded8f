using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TransferJurisdiction;

/// <summary>The leader sends the case to the organ that has jurisdiction.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "transfer-jurisdiction")]
public sealed class TransferJurisdictionController(CaseStepServices services) : CaseStepController<TransferJurisdictionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.TransferJurisdiction;

    /// <inheritdoc />
    protected override TransferJurisdictionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(TransferJurisdictionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.TransferJurisdiction(number, form.Organ!, form.Reason!, form.Materials!, Actor, view.Law));
}
