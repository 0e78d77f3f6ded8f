using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Detail;

/// <summary>One legal reviewer with terms, newest first.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Post">Post.</param>
/// <param name="Reviewer">The register entry, read only.</param>
/// <param name="WhyNot">Why the person may not review today; null when he may.</param>
public sealed record ReviewerDetailPage(Guid PersonId, string Name, string Unit, string Post, LegalReviewer Reviewer, string? WhyNot)
{
    /// <summary>Terms, newest first.</summary>
    public IEnumerable<ReviewerTerm> Terms => Reviewer.Terms.OrderByDescending(t => t.FromOn);

    /// <summary>Whether a term is open.</summary>
    public bool HasOpenTerm => Reviewer.Terms.Any(t => t.ToOn is null);
}
