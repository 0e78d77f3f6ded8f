using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.PassReview;

/// <summary>The reviewer agrees.</summary>
[RequirePermission(Permission.ReviewCase)]
[Route(CasePaths.Step + "pass-review")]
public sealed class PassReviewController(CaseStepServices services) : CaseStepController<ReviewForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.PassReview;

    /// <inheritdoc />
    protected override ReviewForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ReviewForm.Empty(ReviewConclusion.Agree);

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReviewForm form, CaseView view, CancellationToken cancel)
    {
        var verdict = form.ToVerdict(await ReviewerAsync(view, cancel));
        return (c, _) => c.PassReview(verdict, Actor, view.Law);
    }
}
