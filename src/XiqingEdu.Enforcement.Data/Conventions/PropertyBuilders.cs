using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XiqingEdu.Enforcement.Data.Conventions;

/// <summary>Column kinds that several configurations use.</summary>
internal static class PropertyBuilders
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Encrypted at rest, masked in the log.</summary>
    public static PropertyBuilder<TProperty> IsPersonal<TProperty>(this PropertyBuilder<TProperty> property) =>
        property.HasAnnotation(PortableConventions.Personal, true);

    /// <summary>A small value object or list that is read and written as a whole, kept as JSON text on every provider.</summary>
    public static PropertyBuilder<TProperty> AsJson<TProperty>(this PropertyBuilder<TProperty> property) =>
        property.HasConversion(
            v => JsonSerializer.Serialize(v, Json),
            v => JsonSerializer.Deserialize<TProperty>(v, Json)!,
            new ValueComparer<TProperty>(
                (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
                v => JsonSerializer.Serialize(v, Json).GetHashCode(StringComparison.Ordinal),
                v => v));
}
