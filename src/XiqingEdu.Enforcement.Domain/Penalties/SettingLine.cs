using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One setting of the bureau as people read it.</summary>
/// <param name="Key">Property that holds it.</param>
/// <param name="Word">Its name in Chinese.</param>
/// <param name="Text">Its value in Chinese; empty where nothing is set.</param>
/// <param name="NeededByDocuments">Whether notices and decisions are refused while it is empty.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Article">Where the law asks for it or leaves it open.</param>
public sealed record SettingLine(string Key, string Word, string Text, bool NeededByDocuments, string Meaning, Citation Article)
{
    /// <summary>Empty, and documents wait for it.</summary>
    public bool IsMissing => NeededByDocuments && Text.Length == 0;
}
