using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.RectificationList;

/// <summary>Rectifications ordered at visits, whatever the task.</summary>
public sealed record RectificationListPage(RectificationFilter Filter, PageOf<RectificationRow> Rows, DateOnly Today, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record RectificationRow(
    Guid RecordId, string Institution, Guid TaskId, string Task, DateOnly InspectedOn, string Findings, DateOnly DueOn, RectificationState State, DateOnly? RecheckedOn);
