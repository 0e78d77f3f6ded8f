using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Search;

namespace XiqingEdu.Enforcement.Data.Auditing;

/// <summary>Reads old and new values from the change tracker.</summary>
internal static class ChangeCapture
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string Masked = "（已脱敏）";

    private static readonly HashSet<string> Secrets =
    [
        nameof(IdentityUser.PasswordHash), nameof(IdentityUser.SecurityStamp), nameof(IdentityUser.ConcurrencyStamp), nameof(PasswordRecord.Hash),
    ];

    public static AuditEntry Entry(Intention why, IEnumerable<EntityEntry> changed, DateTime at) => new()
    {
        At = at,
        PersonId = why.PersonId,
        ActorName = why.ActorName,
        Action = why.Action,
        Sentence = why.Sentence,
        SubjectId = why.SubjectId,
        Reason = why.Reason,
        IpAddress = why.IpAddress,
        Changes = why.IsExercise ? [] : [.. changed.SelectMany(Of), .. why.AlsoChanges],
    };

    private static IEnumerable<AuditChange> Of(EntityEntry entry)
    {
        var record = entry.Metadata.ClrType.Name;
        var key = string.Join("/", entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(p, entry.Property(p.Name).CurrentValue)));
        var isOnlyKey = entry.Metadata.GetProperties().All(p => p.IsPrimaryKey());
        foreach (var property in entry.Properties)
        {
            var meta = property.Metadata;
            if ((meta.IsPrimaryKey() && !isOnlyKey) || meta.Name == SearchIndex.Text && meta.IsShadowProperty())
            {
                continue;
            }

            var old = entry.State == EntityState.Added ? null : Text(meta, property.OriginalValue);
            var now = entry.State == EntityState.Deleted ? null : Text(meta, property.CurrentValue);
            if (old != now || (property.IsModified && old == Masked))
            {
                IEnumerable<(string, string?, string?)> parts = meta.ClrType == typeof(string) ? [(meta.Name, old, now)] : Parts(meta.Name, old, now);
                foreach (var (part, before, after) in parts)
                {
                    yield return new AuditChange(record, key, part, before, after);
                }
            }
        }
    }

    /// <summary>An object kept as JSON text is compared member by member, so that the log names the setting or the day that changed.</summary>
    private static IEnumerable<(string Part, string? Old, string? New)> Parts(string name, string? old, string? now)
    {
        if (ObjectOf(old) is not { } before || ObjectOf(now) is not { } after)
        {
            return [(name, old, now)];
        }

        return before.Select(m => m.Key).Union(after.Select(m => m.Key))
            .Where(k => !JsonNode.DeepEquals(before[k], after[k]))
            .SelectMany(k => Parts($"{name}.{k}", Plain(before[k]), Plain(after[k])));
    }

    private static JsonObject? ObjectOf(string? text) => text?.StartsWith('{') == true ? JsonNode.Parse(text) as JsonObject : null;

    private static string? Plain(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString(Readable);

    private static string? Text(IProperty property, object? value)
    {
        if (value is null)
        {
            return null;
        }

        if (Secrets.Contains(property.Name) || property.FindAnnotation(PortableConventions.Personal) is not null)
        {
            return Masked;
        }

        var stored = value is Enum ? value : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
        return stored switch
        {
            DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => stored.ToString(),
        };
    }
}
