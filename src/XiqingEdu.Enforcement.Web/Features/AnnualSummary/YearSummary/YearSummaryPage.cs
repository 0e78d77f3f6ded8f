using XiqingEdu.Enforcement.Domain.Summary;

namespace XiqingEdu.Enforcement.Web.Features.AnnualSummary.YearSummary;

/// <summary>The figures of a year beside those of the year before.</summary>
public sealed record YearSummaryPage(
    int Year, int Earliest, int Latest, bool Ended, string Sentence, IReadOnlyList<SummaryGroup> Groups, IReadOnlyList<Concern> Concerns, SummaryBasis Basis, DateOnly Today);

/// <summary>Figures under one heading.</summary>
public sealed record SummaryGroup(string Name, IReadOnlyList<SummaryRow> Rows);

/// <summary>One figure.</summary>
public sealed record SummaryRow(Indicator Indicator, int Value, int LastYear);

/// <summary>Something that a leader has to know of, with the list behind it.</summary>
public sealed record Concern(string Text, string Path);
