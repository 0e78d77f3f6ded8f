namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>The number of a document: 津西青教罚字〔2026〕1号. Gap-free per year and kind, never reused.</summary>
/// <param name="Kind">The 字, such as 立, 告, 罚.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Number">From 1.</param>
public readonly record struct DocumentNumber(string Kind, int Year, int Number)
{
    /// <summary>Begins the kinds of exercises, which count by themselves and use up no number of the bureau.</summary>
    public const string ExercisePrefix = "演练";

    /// <summary>Begins the kinds of the sample cases.</summary>
    public const string SamplePrefix = "样例";

    private const string Bureau = "津西青教";

    /// <summary>The full number as printed. In an exercise: 演练罚字〔2026〕1号.</summary>
    public override string ToString() => $"{(Kind.StartsWith(ExercisePrefix, StringComparison.Ordinal) || Kind.StartsWith(SamplePrefix, StringComparison.Ordinal) ? "" : Bureau)}{Kind}字〔{Year}〕{Number}号";
}
