using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecideCriminalTransfer;

/// <summary>The head transfers the case to the judicial organ, or refuses.</summary>
[RequirePermission(Permission.DecideCriminalTransfer)]
[Route(CasePaths.Step + "decide-criminal-transfer")]
public sealed class DecideCriminalTransferController(CaseStepServices services) : CaseStepController<DecideCriminalTransferForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DecideCriminalTransfer;

    /// <inheritdoc />
    protected override DecideCriminalTransferForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override string? NumberKindOf(DecideCriminalTransferForm form) => form.IsApproved == true ? base.NumberKindOf(form) : null;

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DecideCriminalTransferForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.DecideCriminalTransfer(number, form.IsApproved!.Value, form.Organ ?? "", form.Materials ?? "", form.Opinion!, Actor, view.Law));
}
