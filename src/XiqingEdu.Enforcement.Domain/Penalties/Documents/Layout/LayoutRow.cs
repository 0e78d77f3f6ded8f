namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A row of a form.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="MinHeightMm">Least height in millimetres; 0 for as high as its text.</param>
public sealed record LayoutRow(IReadOnlyList<LayoutCell> Cells, int MinHeightMm = 0);
