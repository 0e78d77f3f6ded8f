namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>One paragraph.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Kind">How it is set.</param>
public sealed record DocumentParagraph(string Text, ParagraphKind Kind = ParagraphKind.Body);
