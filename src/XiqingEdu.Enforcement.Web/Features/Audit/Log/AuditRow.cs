namespace XiqingEdu.Enforcement.Web.Features.Audit.Log;

/// <summary>One entry in the list.</summary>
public sealed record AuditRow(Guid Id, DateTime At, string ActorName, string Action, string Sentence, string? Reason, string? IpAddress);
