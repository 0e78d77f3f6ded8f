namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>A field with what the case gives for it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The text; where it is missing, which step brings it.</param>
/// <param name="Table">The table, where the field is one.</param>
/// <param name="IsMissing">Whether it is not known yet.</param>
public sealed record FilledField(DocumentField Field, string Text, DocumentTable? Table, bool IsMissing);
