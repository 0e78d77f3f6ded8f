using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReturnFromReview;

/// <summary>The reviewer sends the file back.</summary>
[RequirePermission(Permission.ReviewCase)]
[Route(CasePaths.Step + "return-from-review")]
public sealed class ReturnFromReviewController(CaseStepServices services) : CaseStepController<ReviewForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReturnFromReview;

    /// <inheritdoc />
    protected override ReviewForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ReviewForm.Empty();

    /// <inheritdoc />
    protected override async Task<Action<PenaltyCase, string>> VerbAsync(ReviewForm form, CaseView view, CancellationToken cancel)
    {
        var verdict = form.ToVerdict(await ReviewerAsync(view, cancel));
        return (c, _) => c.ReturnFromReview(verdict, Actor, view.Law);
    }
}
