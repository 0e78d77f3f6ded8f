using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.KeptForms;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.Seeding;

namespace XiqingEdu.Enforcement.Data.Configurations.Platform;

internal sealed class PlatformConfiguration : IEntityTypeConfiguration<NumberSeries>, IEntityTypeConfiguration<KeptForm>, IEntityTypeConfiguration<LoadedSeed>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(s => new { s.Kind, s.Year });
        builder.Property(s => s.Kind).HasMaxLength(20);
        builder.Property(s => s.Year).ValueGeneratedNever();
        builder.Property(s => s.Last).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("KeptForms");
        builder.Property(f => f.Path).HasMaxLength(2000);
        builder.HasIndex(f => f.KeptAt);
    }

    public void Configure(EntityTypeBuilder<LoadedSeed> builder)
    {
        builder.ToTable("LoadedSeeds");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(100);
    }
}
