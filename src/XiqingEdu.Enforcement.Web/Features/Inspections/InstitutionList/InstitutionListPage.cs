using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The register of inspection objects; with a fault where the words looked for were refused.</summary>
public sealed record InstitutionListPage(
    InstitutionFilter Filter, PageOf<InstitutionRow> Rows, ListFrame<InstitutionRow> Frame, IReadOnlyList<Chip> Chips, string? Fault);

/// <summary>One row.</summary>
public sealed record InstitutionRow(
    Guid Id, string Name, InstitutionKind Kind, string CreditCode, string LicenseNumber, string Address, RiskClass RiskClass, InstitutionStatus Status);
