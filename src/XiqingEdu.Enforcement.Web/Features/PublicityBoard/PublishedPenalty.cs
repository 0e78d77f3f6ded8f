using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard;

/// <summary>One released penalty.</summary>
public sealed record PublishedPenalty(string Number, Publicity Released);
