namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>One line of a calendar as somebody typed it or wrote it into a file, not yet checked.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Day">The day, as written.</param>
/// <param name="Name">The holiday, as written.</param>
public sealed record CalendarLine(int Line, string Day, string Name);
