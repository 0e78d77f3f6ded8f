namespace XiqingEdu.Enforcement.Data.Auditing;

/// <summary>One value that changed.</summary>
/// <param name="Record">Entity name.</param>
/// <param name="Key">Key of the row.</param>
/// <param name="Property">Property name.</param>
/// <param name="Old">Null when the row is new.</param>
/// <param name="New">Null when the row is gone.</param>
public sealed record AuditChange(string Record, string Key, string Property, string? Old, string? New);
