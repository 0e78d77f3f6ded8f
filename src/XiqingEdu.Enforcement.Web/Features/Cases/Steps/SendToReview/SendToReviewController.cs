using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.SendToReview;

/// <summary>The unit head sends the file to legal review.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(CasePaths.Step + "send-to-review")]
public sealed class SendToReviewController(CaseStepServices services) : CaseStepController<SendToReviewForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.SendToReview;

    /// <inheritdoc />
    protected override SendToReviewForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(SendToReviewForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.SendToReview(form.Note ?? "", Actor, view.Law));
}
