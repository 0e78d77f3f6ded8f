namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Where a proposed fine stands among the fines of earlier cases of the same violation.</summary>
public static class DiscretionStanding
{
    /// <summary>Years that are looked back.</summary>
    public const int Years = 5;

    /// <summary>
    /// One Chinese sentence. <paramref name="cases"/> counts all earlier cases, <paramref name="finesFen"/> holds the
    /// fines among them; the place counts from the highest fine, equal fines share it. Without a proposal the place is left out.
    /// </summary>
    public static string Sentence(int cases, IReadOnlyCollection<long> finesFen, long? proposedFen)
    {
        if (cases == 0)
        {
            return $"近{Numeral}年没有您可以查阅的同类案件，无从比较。";
        }

        var past = $"您可以查阅的本局近{Numeral}年同类案件 {cases} 件"
            + (finesFen.Count == 0 ? "，均未罚款" : $"，其中罚款 {finesFen.Count} 件，罚款 {Money.Text(finesFen.Min())} 至 {Money.Text(finesFen.Max())}");
        return proposedFen is not > 0 ? past + "。"
            : finesFen.Count == 0 ? $"{past}；本案拟罚 {Money.Text(proposedFen.Value)}。"
            : $"{past}；本案拟罚 {Money.Text(proposedFen.Value)}，{Place(finesFen, proposedFen.Value)}。";
    }

    private const string Numeral = "五";

    private static string Place(IReadOnlyCollection<long> fines, long proposed) =>
        proposed > fines.Max() ? "高于以往全部罚款" : proposed < fines.Min() ? "低于以往全部罚款"
        : $"从高到低居第 {fines.Count(f => f > proposed) + 1} 位（含本案共 {fines.Count + 1} 件）";
}
