using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.StartTerm;

/// <summary>Starts a further term.</summary>
[RequirePermission(Permission.ManageOfficers)]
[Route("reviewers/{personId:guid}/terms/new")]
public sealed class TermStartController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : ReviewerFormController<TermStartForm>(db, law, me)
{
    /// <inheritdoc />
    protected override string ViewName => "TermStart";

    /// <inheritdoc />
    protected override string Action => "Reviewer.TermStarted";

    /// <inheritdoc />
    protected override TermStartForm Begin(LegalReviewer reviewer) => new() { Id = Guid.CreateVersion7(), FromOn = Today };

    /// <inheritdoc />
    protected override bool IsRepeated(LegalReviewer reviewer, TermStartForm form) => reviewer.Terms.Any(t => t.Id == form.Id);

    /// <inheritdoc />
    protected override string Apply(LegalReviewer reviewer, string name, TermStartForm form)
    {
        reviewer.StartTerm(form.Id, form.FromOn!.Value, form.Note, Today);
        return $"法制审核人员 {name} 的任期自 {form.FromOn:yyyy-MM-dd} 起开始。";
    }
}
