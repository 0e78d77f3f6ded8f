using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>The colour of a finding's tag; the word always stands in it.</summary>
public static class FindingTag
{
    /// <summary>CSS class.</summary>
    public static string Class(CheckResult result) => result switch
    {
        CheckResult.Red => "tag tag-red",
        CheckResult.Amber => "tag tag-amber",
        _ => "tag tag-green",
    };
}
