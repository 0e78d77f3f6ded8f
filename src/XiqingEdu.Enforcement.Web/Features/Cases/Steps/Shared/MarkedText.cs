using XiqingEdu.Enforcement.Domain.Penalties.Publication;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>A text with the places that the detector found.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<Finding> Findings);
