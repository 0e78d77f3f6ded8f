using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class LitigationConfiguration : IEntityTypeConfiguration<Litigation>, IEntityTypeConfiguration<Instance>
{
    public void Configure(EntityTypeBuilder<Litigation> builder)
    {
        builder.HasBaseType<Dispute>();
        builder.Property(l => l.Plaintiff).HasMaxLength(Dispute.NameMaxLength);
        builder.Property(l => l.State).HasColumnName("LitigationState");
        builder.Property(l => l.WithdrawnAfterChange).HasColumnName("LitigationWithdrawnAfterChange");
        builder.Ignore(l => l.EffectiveOutcomes);
        builder.HasOne<Reconsideration>().WithMany().HasForeignKey(l => l.ReconsiderationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.Instances).WithOne().HasForeignKey(i => i.LitigationId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(l => l.Instances).HasField("instances").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasIndex(l => new { l.ComplaintReceivedOn, l.Id });
        builder.HasIndex(l => new { l.EffectiveOn, l.Lost });
        builder.HasIndex(l => l.State);
    }

    public void Configure(EntityTypeBuilder<Instance> builder)
    {
        builder.ToTable("LitigationInstances");
        builder.Property(i => i.Court).HasMaxLength(Dispute.NameMaxLength);
        builder.Property(i => i.CaseNumber).HasMaxLength(Dispute.NumberMaxLength);
        builder.Property(i => i.Outcomes).AsJson();
        builder.Property(i => i.ChangedTo).AsJson();
        builder.HasIndex(i => new { i.LitigationId, i.Sequence }).IsUnique();
    }
}
