using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>legal-reviewers.json: the register of legal reviewers with their terms.</summary>
internal sealed class LegalReviewersSeed(EnforcementDbContext db, TimeProvider clock) : ISeedPart
{
    public string File => "legal-reviewers";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var seed = item.To<Item>();
        var today = LegalDate.Today(clock);
        var person = await db.Set<Person>().FirstAsync(p => p.Id == context.Find("人员", seed.Person), cancel);
        var qualification = new ReviewerQualification(seed.QualificationNumber, seed.QualificationOn, seed.Degree, seed.FirstEngagedOn, seed.WorkTime);
        LegalReviewer? reviewer = null;
        foreach (var term in seed.Terms)
        {
            if (reviewer is null)
            {
                reviewer = LegalReviewer.Enrol(Guid.CreateVersion7(), person, qualification, Guid.CreateVersion7(), term.FromOn, term.StartNote, today);
                db.Add(reviewer);
            }
            else
            {
                reviewer.StartTerm(Guid.CreateVersion7(), term.FromOn, term.StartNote, today);
            }

            if (term.ToOn is { } to)
            {
                reviewer.EndTerm(to, term.EndNote, today);
            }
        }

        await db.SaveAsync(context.Why($"法制审核人员 {person.Name}", reviewer?.Id), cancel);
    }

    private sealed record Item(
        string Person, string? QualificationNumber, DateOnly? QualificationOn, LawDegree Degree, DateOnly FirstEngagedOn, ReviewerWorkTime WorkTime, Term[] Terms);

    private sealed record Term(DateOnly FromOn, DateOnly? ToOn, string? StartNote, string? EndNote);
}
