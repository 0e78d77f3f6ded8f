using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class ReconsiderationConfiguration : IEntityTypeConfiguration<Reconsideration>
{
    public void Configure(EntityTypeBuilder<Reconsideration> builder)
    {
        builder.HasBaseType<Dispute>();
        builder.Property(r => r.Applicant).HasMaxLength(Dispute.NameMaxLength);
        builder.Property(r => r.Organ).HasMaxLength(Dispute.NameMaxLength);
        builder.Property(r => r.OrganNumber).HasMaxLength(Dispute.NumberMaxLength);
        builder.Property(r => r.State).HasColumnName("ReconsiderationState");
        builder.Property(r => r.WithdrawnAfterChange).HasColumnName("ReconsiderationWithdrawnAfterChange");
        builder.Property(r => r.ChangedTo).AsJson();
        builder.Property(r => r.Request).HasMaxLength(HandedInApplication.RequestMaxLength);
        builder.Property(r => r.OwnCorrection).AsJson();
        builder.HasIndex(r => new { r.NoticeReceivedOn, r.Id });
        builder.HasIndex(r => r.DecidedOn);
        builder.HasIndex(r => r.State);
    }
}
