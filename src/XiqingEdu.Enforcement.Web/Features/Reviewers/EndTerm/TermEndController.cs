using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.EndTerm;

/// <summary>Ends the open term.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("reviewers/{personId:guid}/terms/end")]
public sealed class TermEndController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : ReviewerFormController<TermEndForm>(db, law, me)
{
    /// <inheritdoc />
    protected override string ViewName => "TermEnd";

    /// <inheritdoc />
    protected override string Action => "Reviewer.TermEnded";

    /// <inheritdoc />
    protected override TermEndForm Begin(LegalReviewer reviewer) => new() { ToOn = Today };

    /// <inheritdoc />
    protected override string Apply(LegalReviewer reviewer, string name, TermEndForm form)
    {
        reviewer.EndTerm(form.ToOn!.Value, form.Note, Today);
        return $"法制审核人员 {name} 的任期至 {form.ToOn:yyyy-MM-dd} 结束。";
    }
}
