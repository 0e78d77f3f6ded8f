using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class LitigationConfiguration : IEntityTypeConfiguration<Litigation>, IEntityTypeConfiguration<Instance>
{
    public void Configure(EntityTypeBuilder<Litigation> builder)
    {
        builder.ToTable("Litigations");
        builder.Property(l => l.Plaintiff).HasMaxLength(Reconsideration.NameMaxLength);
        builder.Property(l => l.Act).HasMaxLength(Reconsideration.ActMaxLength);
        builder.Ignore(l => l.EffectiveOutcomes).Ignore(l => l.Remedy);
        builder.HasOne<Reconsideration>().WithMany().HasForeignKey(l => l.ReconsiderationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.Instances).WithOne().HasForeignKey(i => i.LitigationId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(l => l.Instances).HasField("instances").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasIndex(l => new { l.ComplaintReceivedOn, l.Id });
        builder.HasIndex(l => new { l.EffectiveOn, l.Lost });
        builder.HasIndex(l => l.State);
        builder.HasOne<PenaltyCase>().WithMany().HasForeignKey(l => l.PenaltyCaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Instance> builder)
    {
        builder.ToTable("LitigationInstances");
        builder.Property(i => i.Court).HasMaxLength(Reconsideration.NameMaxLength);
        builder.Property(i => i.CaseNumber).HasMaxLength(Reconsideration.NumberMaxLength);
        builder.Property(i => i.Outcomes).AsJson();
        builder.Property(i => i.ChangedTo).AsJson();
        builder.HasIndex(i => new { i.LitigationId, i.Sequence }).IsUnique();
    }
}
