namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphKind
{
    /// <summary>First line indented by two characters.</summary>
    Body,

    /// <summary>Flush left: the party block.</summary>
    Line,

    /// <summary>A heading within the text.</summary>
    Heading,
}
