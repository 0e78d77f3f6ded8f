using XiqingEdu.Enforcement.Data.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>One piece of open work with those who may take it over.</summary>
public sealed record HandoverChoice(OpenWorkItem Item, IReadOnlyList<KeyValuePair<string, string>> Successors, Guid? Chosen);
