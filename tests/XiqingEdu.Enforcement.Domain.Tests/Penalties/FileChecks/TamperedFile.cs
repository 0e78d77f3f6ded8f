using System.Reflection;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;

/// <summary>A file that was altered past the portal, by hand in the database: the check looks at everything anew and must see it.</summary>
public static class TamperedFile
{
    /// <summary>Puts a value where no verb would let it.</summary>
    public static void Alter<T>(this T target, string property, object? value)
        where T : class
    {
        var type = typeof(T);
        var field = type.GetField($"<{property}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)
            ?? type.GetField(property, BindingFlags.Instance | BindingFlags.NonPublic)
            ?? throw new ArgumentException($"{type.Name} keeps no {property}.", nameof(property));
        field.SetValue(target, value);
    }
}
