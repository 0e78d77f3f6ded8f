using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.SubjectList;

/// <summary>Institutions inspected in a year within random tasks, each once.</summary>
public sealed record SubjectListPage(SubjectFilter Filter, int Year, PageOf<SubjectRow> Rows, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record SubjectRow(Guid Id, string Name, InstitutionKind Kind, string CreditCode, int Visits, DateOnly LastVisitOn, int ToRectify);
