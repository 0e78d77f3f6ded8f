using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>Rules 3 and 8 on the database model: enums as strings, legal dates and instants by their names, no local time with offset.</summary>
internal static partial class ModelRules
{
    /// <summary>Enums that are not stored as strings.</summary>
    public static IEnumerable<string> EnumsNotAsStrings(IModel model) =>
        from property in Properties(model)
        where Plain(property.ClrType).IsEnum && property.GetTypeMapping().Converter?.ProviderClrType != typeof(string)
        select Name(property);

    /// <summary>Properties named …On that are no date, or …At that are no instant.</summary>
    public static IEnumerable<string> MisnamedTimes(IModel model) =>
        from property in Properties(model)
        let type = Plain(property.ClrType)
        where (LegalDate().IsMatch(property.Name) && type != typeof(DateOnly))
            || (Instant().IsMatch(property.Name) && type != typeof(DateTime))
            || (type == typeof(DateOnly) && !LegalDate().IsMatch(property.Name) && !Bound().IsMatch(property.Name))
        select $"{Name(property)} is a {type.Name}";

    /// <summary>Columns that the three databases compare differently.</summary>
    public static IEnumerable<string> UnportableColumns(IModel model) =>
        from property in Properties(model)
        let stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType
        where Plain(stored) == typeof(DateTimeOffset) || Plain(stored) == typeof(float) || Plain(stored) == typeof(double) || Plain(stored) == typeof(TimeSpan)
        select $"{Name(property)} is stored as {Plain(stored).Name}";

    private static IEnumerable<IProperty> Properties(IModel model) => model.GetEntityTypes().SelectMany(e => e.GetProperties());

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Name(IProperty property) => $"{property.DeclaringType.ShortName()}.{property.Name}";

    [GeneratedRegex("[a-z]On$")]
    private static partial Regex LegalDate();

    [GeneratedRegex("[a-z]At$|^At$")]
    private static partial Regex Instant();

    [GeneratedRegex("(From|Until|To|Day|Date)$|^On$")]
    private static partial Regex Bound();
}
