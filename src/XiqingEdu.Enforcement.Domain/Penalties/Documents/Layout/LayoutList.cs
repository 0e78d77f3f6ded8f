namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A list of a document that is made of its text alone; no template has one.</summary>
/// <param name="Table">The list.</param>
public sealed record LayoutList(DocumentTable Table) : LayoutBlock
{
    /// <inheritdoc />
    public override bool Uses(string field) => false;
}
