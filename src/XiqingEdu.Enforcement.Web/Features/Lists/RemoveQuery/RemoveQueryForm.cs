namespace XiqingEdu.Enforcement.Web.Features.Lists.RemoveQuery;

/// <summary>The version of the query that the person was shown.</summary>
public sealed class RemoveQueryForm
{
    public int Version { get; set; }
}
