using System.Reflection;
using System.Xml.Linq;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>Rule 9: words of enums, and documentation of what the law's library offers.</summary>
internal static class DocumentationRules
{
    /// <summary>Enum members that have no Chinese word.</summary>
    public static IEnumerable<string> MembersWithoutWord(IEnumerable<Type> types) =>
        from type in types
        where type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where string.IsNullOrWhiteSpace(field.GetCustomAttribute<WordAttribute>()?.Text)
        select $"{type.Name}.{field.Name}";

    /// <summary>Public types and methods without a summary.</summary>
    public static IEnumerable<string> Undocumented(IEnumerable<Type> types, XDocument documentation)
    {
        var known = documentation.Descendants("member").Where(m => m.Descendants().Any(d => d.Name == "inheritdoc" || d.Value.Trim().Length > 0))
            .Select(m => ((string)m.Attribute("name")!).Split('(')[0]).GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());
        foreach (var type in types.Where(t => t.IsVisible))
        {
            var name = type.FullName!.Replace('+', '.');
            if (!known.ContainsKey("T:" + name))
            {
                yield return name;
            }

            foreach (var overloads in Methods(type).GroupBy(m => m.Name + (m.IsGenericMethod ? "``" + m.GetGenericArguments().Length : "")))
            {
                if (known.GetValueOrDefault($"M:{name}.{overloads.Key}") < overloads.Count())
                {
                    yield return $"{name}.{overloads.Key}";
                }
            }
        }
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && m.GetBaseDefinition() == m && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type))
            .Where(m => m.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null && !IsOfRecord(m));

    private static bool IsOfRecord(MethodInfo method) => method.Name is "<Clone>$" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString";
}
