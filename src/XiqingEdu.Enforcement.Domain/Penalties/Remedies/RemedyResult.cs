using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;

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

    /// <summary>Whether another record says the same.</summary>
    internal bool Says(RemedyResult? other) => other is not null
        && (other.Status, other.On, other.By, other.Note, other.ChangedTo?.Text) == (Status, On, By, Note, ChangedTo?.Text);

    /// <summary>Refused: no result, in the future, before the remedy began, a change that does not say to what, or says it incompletely.</summary>
    internal void Ensure(DateOnly from, Citation article, DateOnly today)
    {
        Require.That(Status is RemedyStatus.None or RemedyStatus.Upheld or RemedyStatus.Changed or RemedyStatus.Annulled, "REMEDY", article, "请选择结果。");
        Require.NotInFuture(On, today, "生效日期", article);
        Require.That(On >= from, "DATE-ORDER", article, $"生效日期早于受理之日 {from:yyyy-MM-dd}。");
        Require.That((Status == RemedyStatus.Changed) == ChangedTo is not null, "REMEDY", article, "变更处罚决定的，须写明变更后的处罚。", "Penalties");
        foreach (var penalty in ChangedTo?.Penalties ?? [])
        {
            penalty.EnsureComplete();
        }
    }
}
