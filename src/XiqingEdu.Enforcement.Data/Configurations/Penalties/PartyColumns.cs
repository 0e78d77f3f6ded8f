using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

/// <summary>The party's columns in the table of whatever penalty it stands in.</summary>
internal static class PartyColumns
{
    public static void Configure<TOwner>(OwnedNavigationBuilder<TOwner, Party> party)
        where TOwner : class
    {
        party.Property(p => p.Name).HasMaxLength(Party.NameMaxLength);
        party.Property(p => p.IdentityNumber).HasMaxLength(200).IsPersonal();
        party.Property(p => p.CreditCode).HasMaxLength(18);
        party.Property(p => p.Representative).HasMaxLength(Party.RepresentativeMaxLength);
        party.Property(p => p.LicenseNumber).HasMaxLength(Party.LicenseNumberMaxLength);
        party.Property(p => p.Address).HasMaxLength(Party.AddressMaxLength);
        party.Property(p => p.Phone).HasMaxLength(200).IsPersonal();
        party.HasIndex(p => p.Name);
    }
}
