using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskDetail;

/// <summary>One task.</summary>
public sealed record TaskDetailPage(
    TaskFacts Facts, IReadOnlyList<ItemRow> Items, IReadOnlyList<VisitRow> Visits, DeadlineView? Publication, DateOnly Today, IReadOnlyList<HistoryLine> History);

/// <summary>What the record says.</summary>
public sealed record TaskFacts(
    Guid Id, string Title, DateOnly LaunchedOn, bool Random, bool Joint, bool LedByBureau, IReadOnlyList<string> Participants,
    InspectionTaskState State, DateOnly? FinishedOn, DateOnly? PublishedOn);

/// <summary>An item covered.</summary>
public sealed record ItemRow(string Matter, string Basis);

/// <summary>One visit.</summary>
public sealed record VisitRow(
    Guid Id, string Institution, DateOnly InspectedOn, IReadOnlyList<CertifiedOfficer> Inspectors, InspectionResult Result, string Findings,
    DateOnly? DueOn, RectificationState? Rectification);
