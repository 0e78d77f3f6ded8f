namespace XiqingEdu.Enforcement.Domain.Wording;

/// <summary>The Chinese term that people read for an enum member. Every enum shown on a page carries one on each member (checked by a test).</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string text) : Attribute
{
    /// <summary>The term in the words of the law.</summary>
    public string Text { get; } = text;
}
