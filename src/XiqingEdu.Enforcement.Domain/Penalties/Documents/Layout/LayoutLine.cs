namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

/// <summary>A paragraph with {{field}} marks.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Kind">How it is set.</param>
public sealed record LayoutLine(string Text, ParagraphKind Kind = ParagraphKind.Body) : LayoutBlock
{
    /// <inheritdoc />
    public override bool Uses(string field) => Text.Contains("{{" + field + "}}", StringComparison.Ordinal);
}
