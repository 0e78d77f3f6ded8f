using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Qualification;

/// <summary>Changes the qualification.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("reviewers/{personId:guid}/qualification")]
public sealed class ReviewerQualificationController(EnforcementDbContext db, LawLibrary law, CurrentActor me)
    : ReviewerFormController<ReviewerQualificationForm>(db, law, me)
{
    /// <inheritdoc />
    protected override string ViewName => "ReviewerQualification";

    /// <inheritdoc />
    protected override string Action => "Reviewer.QualificationChanged";

    /// <inheritdoc />
    protected override ReviewerQualificationForm Begin(LegalReviewer reviewer) => new()
    {
        QualificationNumber = reviewer.QualificationNumber,
        QualificationOn = reviewer.QualificationOn,
        Degree = reviewer.Degree,
        FirstEngagedOn = reviewer.FirstEngagedOn,
        WorkTime = reviewer.WorkTime,
    };

    /// <inheritdoc />
    protected override string Apply(LegalReviewer reviewer, string name, ReviewerQualificationForm form)
    {
        reviewer.Qualify(form.ToQualification(), Today);
        return $"修改法制审核人员 {name} 的资格信息。";
    }
}
