using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class PublicNoticeConfiguration : IEntityTypeConfiguration<PublicNotice>
{
    public void Configure(EntityTypeBuilder<PublicNotice> builder)
    {
        builder.ToTable("PublicNotices");
        builder.HasQueryFilter(ExerciseQueries.Filter, n => !n.IsExercise);
        builder.Property<Guid>("PenaltyCaseId");
        builder.Property(n => n.DecisionNumber).HasMaxLength(120);
        builder.Property(n => n.Party).HasMaxLength(Party.NameMaxLength);
        builder.Property(n => n.CreditCode).HasMaxLength(18);
        builder.Property(n => n.Representative).HasMaxLength(Party.RepresentativeMaxLength);
        builder.Property(n => n.Bureau).HasMaxLength(PenaltySettings.NameMaxLength);
        builder.HasIndex("PenaltyCaseId", nameof(PublicNotice.Sequence)).IsUnique();
        builder.HasIndex(n => new { n.Status, n.DecidedOn });
    }
}
