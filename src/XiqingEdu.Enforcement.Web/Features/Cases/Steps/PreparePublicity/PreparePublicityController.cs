using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.PreparePublicity;

/// <summary>The publicity officer drafts the public version.</summary>
[RequirePermission(Permission.PreparePublicity)]
[Route(CasePaths.Step + "prepare-publicity")]
public sealed class PreparePublicityController(CaseStepServices services) : CaseStepController<PreparePublicityForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.PreparePublicity;

    /// <inheritdoc />
    protected override PreparePublicityForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { Summary = Draft(penaltyCase) };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(PreparePublicityForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.PreparePublicity(form.Summary!, Actor, view.Law));

    private static string Draft(PenaltyCase c) => c.Publicity.Summary.Length > 0
        ? c.Publicity.Summary
        : $"决定书文号：{c.Decision?.Number}\n当事人：{c.Party?.Name}{(c.Party?.CreditCode.Length > 0 ? $"（统一社会信用代码 {c.Party.CreditCode}）" : "")}\n违法行为：{c.Violation?.CauseOfAction}\n"
            + $"处罚依据：{c.Violation?.PenaltyBasis}\n处罚内容：{c.Decision?.Outcome.Text}\n决定日期：{c.Decision?.On:yyyy-MM-dd}";
}
