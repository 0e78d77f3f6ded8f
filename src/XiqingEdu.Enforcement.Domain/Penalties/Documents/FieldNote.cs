namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What a field holds, for those who write templates.</summary>
/// <param name="Meaning">In one phrase.</param>
/// <param name="Example">What an invented case would give; the previews of templates are filled with it.</param>
public sealed record FieldNote(string Meaning, string Example);
