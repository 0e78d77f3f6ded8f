using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Upload;

/// <summary>The form.</summary>
/// <param name="Definition">The kind.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Findings">What the check found in the file.</param>
public sealed record TemplateUploadPage(CaseDocument Definition, TemplateUploadForm Form, IReadOnlyList<TemplateFinding> Findings);

/// <summary>The checked file on A4, before it is confirmed.</summary>
/// <param name="Definition">The kind.</param>
/// <param name="Form">What was typed, carried in hidden fields.</param>
/// <param name="Version">The version to be.</param>
/// <param name="Sheet">Filled with the sample, as HTML.</param>
public sealed record TemplatePreviewPage(CaseDocument Definition, TemplateUploadForm Form, TemplateVersion Version, string Sheet);
