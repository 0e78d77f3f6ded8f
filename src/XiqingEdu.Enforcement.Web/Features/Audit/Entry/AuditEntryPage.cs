using XiqingEdu.Enforcement.Data.Auditing;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Entry;

/// <summary>One entry with its old and new values.</summary>
public sealed record AuditEntryPage(
    Guid Id, DateTime At, string ActorName, string Action, string Sentence, Guid? SubjectId, string? Reason, string? IpAddress, IReadOnlyList<AuditChange> Changes);
