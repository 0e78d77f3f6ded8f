namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A cell of a form.</summary>
/// <param name="Span">Columns of the grid that it takes, 1 to 12.</param>
/// <param name="Lines">Its paragraphs.</param>
public sealed record LayoutCell(int Span, params IReadOnlyList<LayoutLine> Lines);
