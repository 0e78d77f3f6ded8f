using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Rules;

/// <summary>A step that the law does not allow. The sentence is shown to the person as it stands, with the article; nothing has changed.</summary>
public sealed class RuleViolation(string code, Citation article, string sentence, string? field = null) : Exception($"{code}: {sentence}")
{
    /// <summary>Code of the guard or rule, such as G02.</summary>
    public string Code { get; } = code;

    /// <summary>Where the rule stands.</summary>
    public Citation Article { get; } = article;

    /// <summary>The Chinese sentence for the person.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>The input it is about, when it is about one.</summary>
    public string? Field { get; } = field;

    /// <summary>Sentence and article in one line.</summary>
    public string Display => $"{Sentence}（{Article}）";
}
