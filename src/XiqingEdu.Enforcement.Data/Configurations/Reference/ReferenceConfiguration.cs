using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Data.Configurations.Reference;

internal sealed class ReferenceConfiguration : IEntityTypeConfiguration<ViolationItem>, IEntityTypeConfiguration<SettingsRecord>, IEntityTypeConfiguration<LegalInstrumentRecord>, IEntityTypeConfiguration<DiscretionBenchmark>
{
    public void Configure(EntityTypeBuilder<ViolationItem> builder)
    {
        builder.ToTable("ViolationItems");
        builder.HasKey(v => v.Code);
        builder.Property(v => v.Code).HasMaxLength(20);
        builder.Property(v => v.Subjects).HasMaxLength(200);
        builder.Property(v => v.Verification).HasMaxLength(100);
        builder.Property(v => v.Violation).AsJson();
    }

    public void Configure(EntityTypeBuilder<DiscretionBenchmark> builder)
    {
        builder.ToTable("DiscretionBenchmarks");
        builder.HasIndex(b => new { b.ViolationCode, b.ValidFrom }).IsUnique();
        builder.Property(b => b.ViolationCode).HasMaxLength(20);
        builder.Property(b => b.Source).HasMaxLength(DiscretionBenchmark.SourceMaxLength);
        builder.Property(b => b.Bands).AsJson();
    }

    public void Configure(EntityTypeBuilder<SettingsRecord> builder)
    {
        builder.ToTable("Settings");
        builder.HasIndex(s => s.Key).IsUnique();
        builder.Property(s => s.Key).HasMaxLength(50);
        builder.Property(s => s.Penalties).AsJson();
    }

    public void Configure(EntityTypeBuilder<LegalInstrumentRecord> builder)
    {
        builder.ToTable("LegalInstruments");
        builder.HasKey(i => new { i.Title, i.InForceFrom });
        builder.Property(i => i.Title).HasMaxLength(200);
        builder.Property(i => i.Version).HasMaxLength(100);
        builder.Property(i => i.Verification).HasMaxLength(200);
    }
}
