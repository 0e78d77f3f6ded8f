using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class OnSitePenaltyConfiguration : IEntityTypeConfiguration<OnSitePenalty>, IEntityTypeConfiguration<OnSiteEvent>
{
    public void Configure(EntityTypeBuilder<OnSitePenalty> builder)
    {
        builder.ToTable("OnSitePenalties");
        builder.Ignore(p => p.DisplayNumber).Ignore(p => p.Title).Ignore(p => p.OfficerNames).Ignore(p => p.PayableFen).Ignore(p => p.PaidFen)
            .Ignore(p => p.DecisionChange).Ignore(p => p.EffectiveOutcome).Ignore(p => p.OpenStay);
        builder.Property(p => p.Number).HasMaxLength(60);
        builder.Property(p => p.ViolationCode).HasMaxLength(20);
        builder.Property(p => p.Place).HasMaxLength(OnSitePenalty.PlaceMaxLength);
        builder.Property(p => p.ArchiveNumber).HasMaxLength(100);
        builder.Property(p => p.Violation).AsJson();
        builder.Property(p => p.Officers).AsJson();
        builder.Property(p => p.Told).AsJson();
        builder.Property(p => p.Defense).AsJson();
        builder.Property(p => p.Outcome).AsJson();
        builder.Property(p => p.Delivery).AsJson();
        builder.Property(p => p.Report).AsJson();
        builder.Property(p => p.RecordAcceptance).AsJson();
        builder.Property(p => p.ClosureApproval).AsJson();
        builder.Property(p => p.RemedyPeriods).HasField("remedyPeriods").AsJson();
        builder.Property(p => p.Refunds).HasField("refunds").AsJson();
        builder.OwnsOne(p => p.Party, PartyColumns.Configure);
        builder.Navigation(p => p.Party).IsRequired();
        builder.HasMany(p => p.Events).WithOne().HasForeignKey("OnSitePenaltyId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Payments).WithOne().HasForeignKey("OnSitePenaltyId").OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PenaltyCase>().WithMany().HasForeignKey(p => p.PenaltyCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.Number);
        builder.HasIndex(p => new { p.Stage, p.StageSinceOn });
        builder.HasIndex(p => p.FirstOfficerId);
        builder.HasIndex(p => p.SecondOfficerId);
        builder.HasIndex(p => p.DecidedOn);
    }

    public void Configure(EntityTypeBuilder<OnSiteEvent> builder)
    {
        builder.ToTable("OnSiteEvents");
        builder.Property(e => e.PersonName).HasMaxLength(100);
        builder.Property<Guid>("OnSitePenaltyId");
        builder.HasIndex("OnSitePenaltyId", nameof(OnSiteEvent.Sequence)).IsUnique();
        builder.HasIndex(e => new { e.PersonId, e.On });
    }
}
