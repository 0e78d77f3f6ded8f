using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>One place of a text that should not be published.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Characters.</param>
/// <param name="Text">The characters.</param>
public sealed record Finding(FindingKind Kind, int Start, int Length, string Text)
{
    /// <summary>True where it stops publication: nobody may clear it. The others are cleared one by one, with a reason.</summary>
    public bool IsHard => Kind < FindingKind.SuspectedIdentityNumber;

    /// <summary>Names it in a form.</summary>
    public string Key => $"{Kind}-{Start}";

    /// <summary>What and where, in Chinese; the number or name itself is not repeated.</summary>
    public string Sentence => $"{Kind.Word()}（第 {Start + 1} 字起）";
}
