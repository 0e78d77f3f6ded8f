namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>A document of a case with its fields filled.</summary>
/// <param name="Definition">What it is.</param>
/// <param name="Act">The act that it records.</param>
/// <param name="Fields">Every field of its list, by name.</param>
public sealed record FilledDocument(CaseDocument Definition, DocumentAct Act, IReadOnlyDictionary<string, FilledField> Fields)
{
    /// <summary>What stands at the head of each page of an exercise or sample; empty in earnest.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Its title.</summary>
    public string Title => Definition.Title;

    /// <summary>What is not known yet, each with the step that brings it; empty when it can be issued.</summary>
    public IReadOnlyList<FilledField> Missing => [.. Fields.Values.Where(f => f.IsMissing)];
}
