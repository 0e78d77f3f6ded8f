using System.Collections.Concurrent;
using System.Reflection;

namespace XiqingEdu.Enforcement.Domain.Wording;

/// <summary>Looks up the Chinese terms of enum members.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The Chinese term of <paramref name="value"/>; an unmarked member is a defect and throws.</summary>
    public static string Word(this Enum value) => Known.GetOrAdd(value, static v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<WordAttribute>()?.Text
        ?? throw new InvalidOperationException($"{v.GetType().Name}.{v} has no Chinese word."));

    /// <summary>All members of an enum with their terms, in declared order: the choices of a form.</summary>
    public static IReadOnlyList<KeyValuePair<TEnum, string>> All<TEnum>() where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(v => KeyValuePair.Create(v, v.Word()))];
}
