using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.RectificationList;

/// <summary>The filters of the address.</summary>
public sealed class RectificationFilter
{
    public int? Year { get; set; }

    public RectificationState? State { get; set; }

    public bool Overdue { get; set; }

    public int Page { get; set; } = 1;
}
