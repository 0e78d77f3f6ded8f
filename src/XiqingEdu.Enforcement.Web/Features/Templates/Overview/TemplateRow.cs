using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Overview;

/// <summary>A kind of document.</summary>
/// <param name="Definition">What it is.</param>
/// <param name="InForce">The version that holds today; null for the built-in template.</param>
/// <param name="Coming">The next version whose day has not come; null where there is none.</param>
public sealed record TemplateRow(CaseDocument Definition, TemplateVersion? InForce, TemplateVersion? Coming);
