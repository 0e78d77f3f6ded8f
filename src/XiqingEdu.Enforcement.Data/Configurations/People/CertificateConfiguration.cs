using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Configurations.People;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<CertificateEvent>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates");
        builder.Property(c => c.Number).HasMaxLength(Certificate.NumberMaxLength);
        builder.Property(c => c.EnforcementKind).HasMaxLength(Certificate.TextMaxLength);
        builder.Property(c => c.Region).HasMaxLength(Certificate.TextMaxLength);
        builder.Property(c => c.PlatformNumber).HasMaxLength(Certificate.TextMaxLength);
        builder.Ignore(c => c.History);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CertificateId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(c => c.Events).HasField("events").AutoInclude();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.PersonId, c.Ordinal }).IsUnique();
        builder.HasIndex(c => c.ValidUntil);
    }

    public void Configure(EntityTypeBuilder<CertificateEvent> builder)
    {
        builder.ToTable("CertificateEvents");
        builder.Property(e => e.Note).HasMaxLength(CertificateEvent.NoteMaxLength);
        builder.Property(e => e.RecordedByName).HasMaxLength(Person.NameMaxLength);
        builder.Property(e => e.Changes).AsJson();
        builder.HasIndex(e => new { e.CertificateId, e.Sequence }).IsUnique();
        builder.HasIndex(e => new { e.Kind, e.On });
    }
}
