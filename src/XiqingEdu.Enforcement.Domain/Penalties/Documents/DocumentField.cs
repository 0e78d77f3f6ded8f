namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>One field of a document: its Chinese name, which stands as {{name}} in templates, and how the case fills it.</summary>
/// <param name="Name">Chinese, unique within the document.</param>
/// <param name="Text">The text; null while it is not known, empty where it does not apply to the case.</param>
/// <param name="ComesWith">The step that brings it, for the list of what is missing.</param>
public sealed record DocumentField(string Name, Func<DocumentFacts, string?> Text, Step? ComesWith = null)
{
    /// <summary>What a template must do with it.</summary>
    public FieldNeed Need { get; init; } = FieldNeed.Required;

    /// <summary>Fills it as a table instead of a text; null where it is a text.</summary>
    public Func<DocumentFacts, DocumentTable?>? Table { get; init; }

    /// <summary>The mark of the field in a template.</summary>
    public string Mark => "{{" + Name + "}}";

    /// <summary>A field that is a table.</summary>
    public static DocumentField OfTable(string name, Func<DocumentFacts, DocumentTable?> table, Step? comesWith = null) => new(name, _ => null, comesWith) { Table = table };

    /// <summary>A block of words that belongs to the document by law.</summary>
    public static DocumentField Block(string name, Func<DocumentFacts, string?> text, Step? comesWith = null) => new(name, text, comesWith) { Need = FieldNeed.Block };
}
