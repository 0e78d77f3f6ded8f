namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>The name of a person in the case that is looked for in what is published.</summary>
public sealed record ProtectedName(ProtectedNameKind Kind, string Name)
{
    /// <summary>Longest name, in characters, and most names of a case.</summary>
    public const int MaxLength = 50, MostNames = 200;

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', ' ', '　', '\t', '\r', '\n'];

    /// <summary>The names of a typed list, separated by 、 or a space or a line end.</summary>
    public static IEnumerable<ProtectedName> ListOf(ProtectedNameKind kind, string? typed) =>
        (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct().Select(n => new ProtectedName(kind, n));
}
