using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Lists;

namespace XiqingEdu.Enforcement.Data.Configurations.Lists;

internal sealed class ListConfiguration : IEntityTypeConfiguration<SavedQuery>, IEntityTypeConfiguration<ColumnChoice>
{
    private const int ListMaxLength = 40;

    public void Configure(EntityTypeBuilder<SavedQuery> builder)
    {
        builder.ToTable("SavedQueries");
        builder.Property(q => q.List).HasMaxLength(ListMaxLength);
        builder.Property(q => q.Name).HasMaxLength(SavedQuery.NameMaxLength);
        builder.Property(q => q.Query).IsPersonal();
        builder.HasIndex(q => new { q.AccountId, q.List, q.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ColumnChoice> builder)
    {
        builder.ToTable("ColumnChoices");
        builder.HasKey(c => new { c.AccountId, c.List });
        builder.Property(c => c.List).HasMaxLength(ListMaxLength);
        builder.Property(c => c.Keys).HasMaxLength(ColumnChoice.KeysMaxLength);
    }
}
