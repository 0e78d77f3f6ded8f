using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>The colour of what remedies did to a decision; the word always stands in it.</summary>
public static class RemedyTag
{
    /// <summary>CSS class.</summary>
    public static string Class(RemedyStatus status) => status switch
    {
        RemedyStatus.Annulled => "tag tag-red",
        RemedyStatus.Changed => "tag tag-amber",
        RemedyStatus.Upheld => "tag tag-green",
        RemedyStatus.UnderReconsideration or RemedyStatus.UnderLitigation => "tag tag-blue",
        _ => "tag",
    };
}
