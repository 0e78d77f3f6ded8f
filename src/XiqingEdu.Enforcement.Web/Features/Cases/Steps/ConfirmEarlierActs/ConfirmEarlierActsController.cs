using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ConfirmEarlierActs;

/// <summary>The unit head looks at what the recused person had done.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(CasePaths.Step + "confirm-earlier-acts")]
public sealed class ConfirmEarlierActsController(CaseStepServices services) : CaseStepController<ConfirmEarlierActsForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ConfirmEarlierActs;

    /// <inheritdoc />
    protected override ConfirmEarlierActsForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ConfirmEarlierActsForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ConfirmEarlierActs(form.Opinion!, form.PutAside, Actor, view.Law));
}
