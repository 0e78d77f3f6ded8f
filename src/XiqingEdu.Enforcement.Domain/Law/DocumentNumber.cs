namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>The number of a document: 津西青教罚字〔2026〕1号. Gap-free per year and kind, never reused.</summary>
/// <param name="Kind">The 字, such as 立, 告, 罚.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Number">From 1.</param>
public readonly record struct DocumentNumber(string Kind, int Year, int Number)
{
    /// <summary>The full number as printed.</summary>
    public override string ToString() => $"津西青教{Kind}字〔{Year}〕{Number}号";
}
