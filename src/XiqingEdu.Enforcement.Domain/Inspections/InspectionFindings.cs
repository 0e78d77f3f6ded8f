namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>What the inspectors found at one institution.</summary>
/// <param name="InspectedOn">Day of the visit.</param>
/// <param name="Result">The result.</param>
/// <param name="Findings">In words; may be empty only where nothing was found.</param>
/// <param name="RectifyBy">Last day of the rectification; given exactly when it is ordered.</param>
public sealed record InspectionFindings(DateOnly InspectedOn, InspectionResult Result, string? Findings, DateOnly? RectifyBy);
