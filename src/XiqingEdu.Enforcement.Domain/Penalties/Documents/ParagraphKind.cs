using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphKind
{
    /// <summary>First line indented by two characters.</summary>
    [Word("正文")] Body,

    /// <summary>Flush left: the party block, the text in a cell.</summary>
    [Word("顶格行")] Line,

    /// <summary>A heading within the text.</summary>
    [Word("小标题")] Heading,

    /// <summary>The organ above the title.</summary>
    [Word("机关名称")] Issuer,

    /// <summary>The title of the document.</summary>
    [Word("标题")] Title,

    /// <summary>The number below the title.</summary>
    [Word("文号")] Number,

    /// <summary>At the right: organ, seal, signature and date.</summary>
    [Word("落款")] Seal,

    /// <summary>The label of a form's cell.</summary>
    [Word("栏目名称")] Label,

    /// <summary>Small print below the text.</summary>
    [Word("注")] Note,
}
