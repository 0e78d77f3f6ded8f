using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <summary>
/// The invented cases of the samples, played by the verbs with the texts of <see cref="StepSamples"/>: what a step's documents look like when
/// all is done. They stand in no database.
/// </summary>
public static class SampleCases
{
    /// <summary>Stands on each of their pages.</summary>
    public const string Mark = "【样例】虚构案件，没有法律效力";

    private static readonly Lazy<IReadOnlyList<PenaltyCase>> Played = new(() => [SamplePlay.Paid(), SamplePlay.Enforced(), SamplePlay.Spared()]);

    /// <summary>All of them, each at its end: fined and paid, fined and enforced, not punished.</summary>
    public static IReadOnlyList<PenaltyCase> All => Played.Value;

    /// <summary>The finished document of a kind; null where none of the cases came by it.</summary>
    public static FilledDocument? DocumentOf(DocumentKind kind) => (
        from sample in All
        from document in CaseDocuments.Of(sample, SamplePlay.Settings)
        where document.Definition.Kind == kind && document.Act.IsFinal
        select CaseDocuments.Fill(document.Definition, document.Act, sample, SamplePlay.Settings) with { Mark = Mark }).FirstOrDefault(d => d.Missing.Count == 0);
}
