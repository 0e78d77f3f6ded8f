using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>How a reconsideration or suit ended for the decision.</summary>
/// <param name="Status">Upheld, changed or annulled; None where it ended without a word on the decision, which stands as before.</param>
/// <param name="On">Day on which it took effect.</param>
/// <param name="By">Reconsideration organ or court.</param>
/// <param name="Note">Number and content.</param>
/// <param name="ChangedTo">What holds instead; null unless it was changed.</param>
public sealed record RemedyResult(RemedyStatus Status, DateOnly On, string By, string Note, Outcome? ChangedTo)
{
    /// <summary>In one word.</summary>
    public string Word => Status == RemedyStatus.None ? "程序终结，未对决定作出实体处理" : Wording.Words.Word(Status);

    /// <summary>Whether the decision was examined: only then does the period to sue begin anew (《行政诉讼法》第四十五条).</summary>
    public bool Examined => Status != RemedyStatus.None;
}
