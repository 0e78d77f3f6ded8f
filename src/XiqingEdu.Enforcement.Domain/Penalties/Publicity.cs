using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Where the publication of a penalty stands: drafted by one person, released by another (《行政处罚法》第四十八条; law.md 2.7).</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Summary">The text to be published.</param>
/// <param name="PreparedBy">Name of who drafted it last.</param>
/// <param name="ApprovedBy">Name of who released or exempted it.</param>
/// <param name="On">Day published or exempted.</param>
/// <param name="ExemptReason">Why it is not published.</param>
public sealed record Publicity(PublicityStatus Status, string Summary = "", string PreparedBy = "", string ApprovedBy = "", DateOnly? On = null, string ExemptReason = "")
{
    /// <summary>Longest summary, in characters.</summary>
    public const int SummaryMaxLength = 5000;

    /// <summary>Longest reason for publishing slight information, in characters.</summary>
    public const int NecessityMaxLength = 500;

    /// <summary>Everybody who drafted a version of the text: none of them may release it.</summary>
    public IReadOnlyList<Guid> DrafterIds { get; init; } = [];

    /// <summary>What is published beside the text; null before the first draft.</summary>
    public PublicVersion? Version { get; init; }

    /// <summary>Why slight information is published all the same; empty for the other classes.</summary>
    public string Necessity { get; init; } = "";

    /// <summary>The doubtful places that the approver let pass.</summary>
    public IReadOnlyList<FindingClearance> Clearances { get; init; } = [];

    /// <summary>Why the approver sent the last draft or withdrawal back; empty otherwise.</summary>
    public string ReturnReason { get; init; } = "";

    /// <summary>Who proposed the withdrawal that waits.</summary>
    public Guid? WithdrawalById { get; init; }

    /// <summary>Name of who proposed the withdrawal.</summary>
    public string WithdrawalBy { get; init; } = "";

    /// <summary>The public reason of the withdrawal that waits.</summary>
    public string WithdrawalReason { get; init; } = "";

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsSettled => Status is PublicityStatus.NotRequired or PublicityStatus.Published or PublicityStatus.Exempt or PublicityStatus.Withdrawn or PublicityStatus.Expired;

    /// <summary>Refuses a text in which something stands that nobody may publish (《行政处罚法》第五十条, 《未成年人保护法》第一百零三条).</summary>
    public static void EnsureNothingPersonal(string text, CaseIdentities known, string field)
    {
        if (PublicityDetector.Find(text, known).Where(f => f.IsHard).ToList() is { Count: > 0 } hard)
        {
            throw new RuleViolation("PUBLICITY", Cite.Apl("第五十条"), $"公示信息中出现了{string.Join("、", hard.Select(f => f.Sentence))}，不得公开，请删去。", field);
        }
    }
}
