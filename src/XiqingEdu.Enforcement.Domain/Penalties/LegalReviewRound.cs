using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One submission to legal review and its verdict (《行政处罚法》第五十八条). It is bound to the hash of what was reviewed.</summary>
public sealed class LegalReviewRound
{
    /// <summary>Longest opinion, in characters.</summary>
    public const int OpinionMaxLength = 100_000;

    private LegalReviewRound()
    {
    }

    internal LegalReviewRound(int round, DateOnly submittedOn, Actor submittedBy, string note, string dossierHash)
    {
        Round = round;
        SubmittedOn = submittedOn;
        SubmittedById = submittedBy.PersonId;
        SubmittedBy = submittedBy.Name;
        Note = note;
        DossierHash = dossierHash;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1.</summary>
    public int Round { get; private init; }

    /// <summary>When it was sent.</summary>
    public DateOnly SubmittedOn { get; private init; }

    /// <summary>Who sent it.</summary>
    public Guid SubmittedById { get; private init; }

    /// <summary>Name of who sent it.</summary>
    public string SubmittedBy { get; private init; } = "";

    /// <summary>What the unit says to the reviewer; after a return, how the opinion was followed.</summary>
    public string Note { get; private init; } = "";

    /// <summary>SHA-256 of the file as submitted.</summary>
    public string DossierHash { get; private init; } = "";

    /// <summary>The verdict; null while the review is open.</summary>
    public ReviewConclusion? Conclusion { get; private set; }

    /// <summary>When it was given.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    /// <summary>The reviewer as registered on that day.</summary>
    public QualifiedReviewer? Reviewer { get; private set; }

    /// <summary>The eight points.</summary>
    public IReadOnlyList<ReviewFinding> Findings { get; private set; } = [];

    /// <summary>The opinion.</summary>
    public string Opinion { get; private set; } = "";

    internal void Conclude(ReviewVerdict verdict, DateOnly on)
    {
        Conclusion = verdict.Conclusion;
        ReviewedOn = on;
        Reviewer = verdict.Reviewer;
        Findings = verdict.Findings;
        Opinion = verdict.Opinion.Trim();
    }
}
