namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A form (表): rows of cells on a grid of twelve columns.</summary>
/// <param name="Rows">Its rows; the spans of each add up to twelve.</param>
public sealed record LayoutForm(params IReadOnlyList<LayoutRow> Rows) : LayoutBlock
{
    /// <summary>Columns of the grid.</summary>
    public const int Grid = 12;

    /// <inheritdoc />
    public override bool Uses(string field) => Rows.Any(r => r.Cells.Any(c => c.Lines.Any(l => l.Uses(field))));
}
