namespace XiqingEdu.Enforcement.Web.Features.Disputes.Figures;

/// <summary>The figures of a year beside those of the year before.</summary>
public sealed record DisputeFiguresPage(int Year, int Earliest, int Latest, bool Runs, IReadOnlyList<FigureGroup> Groups);

/// <summary>One figure.</summary>
/// <param name="Key">Stable key, such as litigation.lost.</param>
/// <param name="Path">The list that it is the total of; null for a rate or an average, whose parts have theirs.</param>
/// <param name="LastPath">That list of the year before.</param>
public sealed record FigureRow(string Key, string Name, string Definition, decimal? Value, decimal? LastYear, string Unit, string? Path, string? LastPath);
