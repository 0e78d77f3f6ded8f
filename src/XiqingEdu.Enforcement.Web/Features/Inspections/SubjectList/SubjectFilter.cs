namespace XiqingEdu.Enforcement.Web.Features.Inspections.SubjectList;

/// <summary>The filters of the address; without a year the current one.</summary>
public sealed class SubjectFilter
{
    public int? Year { get; set; }

    public bool Rectify { get; set; }

    public int Page { get; set; } = 1;
}
