using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>Why the name of a person in the case is looked for in what is published (law.md section 11).</summary>
public enum ProtectedNameKind
{
    [Word("未成年人")] Minor,
    [Word("未成年人的家长（监护人）")] Guardian,
    [Word("投诉举报人")] Complainant,
    [Word("证人等其他人员")] Other,
}
