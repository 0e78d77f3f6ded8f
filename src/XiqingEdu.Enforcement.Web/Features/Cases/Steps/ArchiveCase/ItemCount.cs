using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ArchiveCase;

/// <summary>An item of the file to be counted.</summary>
/// <param name="Item">The item.</param>
/// <param name="Proposed">Pages that its file says it has; null where only the paper tells.</param>
public sealed record ItemCount(FileItem Item, int? Proposed);
