using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Withdraw;

/// <summary>The form.</summary>
/// <param name="Definition">The kind.</param>
/// <param name="Version">The version to withdraw.</param>
/// <param name="Then">What holds from today on without it; null for the built-in template.</param>
/// <param name="Form">What is typed.</param>
public sealed record TemplateWithdrawPage(CaseDocument Definition, TemplateVersion Version, TemplateVersion? Then, TemplateWithdrawForm Form);
