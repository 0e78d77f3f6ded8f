using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.ItemList;

/// <summary>The list of inspection items.</summary>
public sealed record ItemListPage(int? JointIn, PageOf<ItemRow> Rows, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record ItemRow(Guid Id, string Matter, string Basis, int Tasks);
