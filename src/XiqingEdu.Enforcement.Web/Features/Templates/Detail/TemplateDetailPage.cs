using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Detail;

/// <summary>A kind of document.</summary>
/// <param name="Definition">What it is.</param>
/// <param name="Versions">The bureau's versions, newest first.</param>
/// <param name="InForce">The one that holds today; null for the built-in template.</param>
/// <param name="Today">Today.</param>
public sealed record TemplateDetailPage(CaseDocument Definition, IReadOnlyList<TemplateVersion> Versions, TemplateVersion? InForce, DateOnly Today)
{
    /// <summary>Number of the template that holds today.</summary>
    public int Number => InForce?.Number ?? 0;

    /// <summary>The fields: what must stand there first.</summary>
    public IReadOnlyList<DocumentField> Fields => [.. Definition.Fields.OrderBy(f => f.Need switch { FieldNeed.Block => 0, FieldNeed.Required => 1, _ => 2 })];

    /// <summary>State of a version in a word, and the class of its tag.</summary>
    public (string Word, string Class) StateOf(TemplateVersion version) =>
        version.WithdrawnOn is not null ? ("已撤回", "tag")
        : version == InForce ? ("现行", "tag tag-green")
        : version.ValidFrom > Today ? ("将启用", "tag tag-blue")
        : ("已被取代", "tag");
}
