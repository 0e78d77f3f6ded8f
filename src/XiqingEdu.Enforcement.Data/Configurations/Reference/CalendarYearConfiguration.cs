using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Reference;

namespace XiqingEdu.Enforcement.Data.Configurations.Reference;

internal sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYearRecord>
{
    public void Configure(EntityTypeBuilder<CalendarYearRecord> builder)
    {
        builder.ToTable("CalendarYears");
        builder.HasIndex(y => y.Year).IsUnique();
        builder.Property(y => y.Source).HasMaxLength(500);
        builder.Property(y => y.RestOnWeekday).AsJson();
        builder.Property(y => y.WorkOnWeekend).AsJson();
    }
}
