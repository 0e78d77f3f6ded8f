using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Data.Seeding;

namespace XiqingEdu.Enforcement.Data.Configurations.Platform;

internal sealed class PlatformConfiguration : IEntityTypeConfiguration<NumberSeries>, IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<LoadedSeed>, IEntityTypeConfiguration<SearchPair>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(s => new { s.Kind, s.Year });
        builder.Property(s => s.Kind).HasMaxLength(20);
        builder.Property(s => s.Year).ValueGeneratedNever();
        builder.Property(s => s.Last).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(d => d.Path).HasMaxLength(Draft.PathMaxLength);
        builder.Property(d => d.Fields).IsPersonal();
        builder.HasIndex(d => new { d.AccountId, d.Path }).IsUnique();
        builder.HasIndex(d => d.SavedAt);
    }

    public void Configure(EntityTypeBuilder<SearchPair> builder)
    {
        builder.ToTable("SearchPairs");
        builder.HasKey(p => new { p.Pair, p.RecordId });
        builder.Property(p => p.Pair).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<LoadedSeed> builder)
    {
        builder.ToTable("LoadedSeeds");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(100);
    }
}
