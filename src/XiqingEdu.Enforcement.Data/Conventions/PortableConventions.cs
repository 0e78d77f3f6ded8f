using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using XiqingEdu.Enforcement.Data.Security;
using XiqingEdu.Enforcement.Domain;

namespace XiqingEdu.Enforcement.Data.Conventions;

/// <summary>What makes one model run on three databases: enums as strings, UTC instants, client-made keys, integer version tokens.</summary>
internal static class PortableConventions
{
    /// <summary>Marks a property whose value is encrypted at rest and masked in the log.</summary>
    public const string Personal = "Enforcement:Personal";

    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(64);
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    public static void Apply(ModelBuilder builder, PersonalDataCipher cipher)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                if (property.ClrType == typeof(Guid) && property.IsPrimaryKey())
                {
                    property.ValueGenerated = ValueGenerated.Never;
                }

                if (property.FindAnnotation(Personal) is not null)
                {
                    property.SetValueConverter(new ValueConverter<string, string>(v => cipher.Encrypt(v), v => cipher.Decrypt(v)));
                }
            }

            if (typeof(AggregateRoot).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
            }

            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership && k.DeleteBehavior == DeleteBehavior.Cascade && !IsChild(k)))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    private static bool IsChild(IMutableForeignKey key) => key.PrincipalToDependent is not null;

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : DateTime.SpecifyKind(v, DateTimeKind.Utc),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
