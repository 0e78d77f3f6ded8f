using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Configurations.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(p => p.Name).HasMaxLength(Person.NameMaxLength);
        builder.Property(p => p.Unit).HasMaxLength(Person.PostMaxLength);
        builder.Property(p => p.Post).HasMaxLength(Person.PostMaxLength);
        builder.Property(p => p.IdentityNumber).HasMaxLength(200).IsPersonal();
        builder.HasIndex(p => p.Name);
    }
}
