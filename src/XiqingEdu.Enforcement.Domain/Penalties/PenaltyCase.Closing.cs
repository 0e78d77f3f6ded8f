using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Closing and archive.</content>
public sealed partial class PenaltyCase
{
    /// <summary>Approval of closing.</summary>
    public Approval? ClosureApproval { get; private set; }

    /// <summary>For queries: the day of closing.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How long the file is kept; null until closed.</summary>
    public ArchivePeriod? ArchivePeriod { get; private set; }

    /// <summary>Number of the file in the archive; empty until archived.</summary>
    public string ArchiveNumber { get; private set; } = "";

    /// <summary>Pages of the file; 0 until archived.</summary>
    public int ArchivePages { get; private set; }

    /// <summary>Pages of each item of the file, by its hash; empty until archived, or where only the whole was counted.</summary>
    public IReadOnlyList<FilePage> FilePages { get; private set; } = [];

    /// <summary>Closes the case and sets how long the file is kept.</summary>
    public void CloseCase(string opinion, ArchivePeriod period, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.CloseCase, actor, law);
        ClosureApproval = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "结案意见", rule.Article));
        ArchivePeriod = period;
        ClosedOn = law.Today;
        Leave(rule, Stage.Closed, actor, law, $"结案：{ClosureApproval.Opinion}");
    }

    /// <summary>
    /// Archives the file; from then on it only reads. Every item is counted and the total is their sum. Refused: nothing counted, an item
    /// without a page or with more than <see cref="FilePage.MaxPages"/>.
    /// </summary>
    public void ArchiveCase(string number, IReadOnlyList<FilePage> items, Actor actor, LegalFrame law)
    {
        var article = PenaltyProcedure.Of(Step.ArchiveCase).Article;
        Require.That(items.Count > 0 && items.All(i => i.Pages is >= 1 and <= FilePage.MaxPages), "G27", article, $"请填写每一件的页数（1 至 {FilePage.MaxPages}）。");
        Archive(number, items.Sum(i => i.Pages), items, actor, law);
    }

    /// <summary>Archives a file whose paper was bound and counted as a whole, as it was before the portal; its items bear no page numbers.</summary>
    public void ArchiveCase(string number, int pages, Actor actor, LegalFrame law) => Archive(number, pages, [], actor, law);

    private void Archive(string number, int pages, IReadOnlyList<FilePage> items, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ArchiveCase, actor, law);
        ArchiveNumber = Require.Text(number, "案卷号", rule.Article, 100, "Number");
        Require.That(pages is > 0 and < 100_000, "G27", rule.Article, "案卷总页数须在 1 至 99999 之间。");
        ArchivePages = pages;
        FilePages = [.. items.Distinct()];
        Leave(rule, Stage.Archived, actor, law, $"归档，案卷号 {ArchiveNumber}，共 {pages} 页。");
    }

    /// <summary>What the file still lacks for the archive, in Chinese.</summary>
    public IReadOnlyList<string> MissingForArchive()
    {
        var missing = new List<string>();
        if (Decision?.Outcome.Kind == OutcomeKind.Penalty)
        {
            if (Notice?.Service is null)
            {
                missing.Add("事先告知书送达回证");
            }

            if (PayableFen > 0 && payments.Count == 0)
            {
                missing.Add("缴款凭证");
            }
        }

        if (Decision is { Outcome.Kind: not OutcomeKind.Dismissal, Service: null })
        {
            missing.Add("决定书送达回证");
        }

        if (Review is not { Conclusion: ReviewConclusion.Agree })
        {
            missing.Add("法制审核意见书");
        }

        return missing;
    }
}
