using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>Words for the code of a rule of the file check.</summary>
public static class RuleTitle
{
    /// <summary>Its title; the code of a rule that is no longer known; empty for none.</summary>
    public static string Of(string code) => FileCheck.Rules.FirstOrDefault(r => r.Code == code)?.Title ?? code;
}
