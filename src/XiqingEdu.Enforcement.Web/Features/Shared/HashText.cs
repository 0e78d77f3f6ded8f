using System.Text.RegularExpressions;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>Sentences for reading: a SHA-256 value stands in full only where it is proof, on the evidence list, the case's timeline and the entry of the log.</summary>
public static partial class HashText
{
    /// <summary>The sentence with each value cut to its first eight digits and an ellipsis.</summary>
    public static string Shorten(string sentence) => Whole().Replace(sentence, m => m.Value[..8] + "…");

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Whole();
}
