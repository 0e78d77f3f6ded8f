using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordCourtAnswer;

/// <summary>A handler records what the court did.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "record-court-answer")]
public sealed class RecordCourtAnswerController(CaseStepServices services) : CaseStepController<RecordCourtAnswerForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RecordCourtAnswer;

    /// <inheritdoc />
    protected override RecordCourtAnswerForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { AnsweredOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(RecordCourtAnswerForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RecordCourtAnswer(form.Kind!.Value, form.AnsweredOn!.Value, form.Opinion!, Actor, view.Law));
}
