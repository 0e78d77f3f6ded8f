using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Sheet;

/// <summary>A version on A4.</summary>
/// <param name="Definition">The kind.</param>
/// <param name="Version">The version; null for the built-in template.</param>
/// <param name="Findings">For what it could not be issued with any more.</param>
/// <param name="Sheet">Filled with the sample, as HTML.</param>
public sealed record TemplateSheetPage(CaseDocument Definition, TemplateVersion? Version, IReadOnlyList<TemplateFinding> Findings, string Sheet)
{
    /// <summary>Name of the version.</summary>
    public string Name => Version is null ? "系统内置" : $"第 {Version.Number} 版";
}
