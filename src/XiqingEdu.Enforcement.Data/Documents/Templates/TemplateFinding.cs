namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>One thing for which a template is refused.</summary>
/// <param name="Place">Where in the file, such as 正文第 3 段; empty for the file as a whole.</param>
/// <param name="Sentence">What is wrong and what to do, in Chinese; names the field.</param>
public sealed record TemplateFinding(string Place, string Sentence)
{
    /// <summary>Both in one sentence.</summary>
    public string Text => Place.Length == 0 ? Sentence : $"{Place}：{Sentence}";
}
