using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphKind
{
    /// <summary>First line indented by two characters.</summary>
    [Word("正文")] Body,

    /// <summary>Flush left: the party block.</summary>
    [Word("顶格行")] Line,

    /// <summary>A heading within the text.</summary>
    [Word("标题")] Heading,
}
