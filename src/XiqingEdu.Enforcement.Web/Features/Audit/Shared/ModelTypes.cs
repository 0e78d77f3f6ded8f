using System.Reflection;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>The types behind the names that the log keeps, to read its values in words.</summary>
public static class ModelTypes
{
    private static readonly ILookup<string, Type> Classes = new[] { typeof(RuleViolation).Assembly, typeof(EnforcementDbContext).Assembly }
        .SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsNested: false }).ToLookup(t => t.Name);

    /// <summary>The record of that name; null where it is none, such as a computed deadline.</summary>
    public static Type? Named(string record) => Classes[record].FirstOrDefault();

    /// <summary>What a field holds, or what each item of its list is; null where it is not known.</summary>
    public static Type? Of(Type? owner, string field) =>
        owner?.GetProperty(field, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy) is { } property ? Single(property.PropertyType) : null;

    private static Type Single(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type != typeof(string) && type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } list
            ? Single(list.GetGenericArguments()[0])
            : type;
    }
}
