using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class ReconsiderationConfiguration : IEntityTypeConfiguration<Reconsideration>
{
    public void Configure(EntityTypeBuilder<Reconsideration> builder)
    {
        builder.ToTable("Reconsiderations");
        builder.Property(r => r.Applicant).HasMaxLength(Reconsideration.NameMaxLength);
        builder.Property(r => r.Act).HasMaxLength(Reconsideration.ActMaxLength);
        builder.Property(r => r.Organ).HasMaxLength(Reconsideration.NameMaxLength);
        builder.Property(r => r.OrganNumber).HasMaxLength(Reconsideration.NumberMaxLength);
        builder.Ignore(r => r.Remedy);
        builder.Property(r => r.ChangedTo).AsJson();
        builder.HasIndex(r => new { r.NoticeReceivedOn, r.Id });
        builder.HasIndex(r => r.DecidedOn);
        builder.HasIndex(r => r.State);
        builder.HasOne<PenaltyCase>().WithMany().HasForeignKey(r => r.PenaltyCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
