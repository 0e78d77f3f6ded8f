using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>In which half of the file a document is bound (law.md 2.6): what the party may see, or what is internal.</summary>
public enum FileVolume
{
    [Word("正卷")] Main,
    [Word("副卷")] Internal,
}
