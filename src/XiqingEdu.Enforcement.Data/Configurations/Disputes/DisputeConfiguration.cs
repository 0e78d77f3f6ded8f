using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>, IEntityTypeConfiguration<DisputeEvent>, IEntityTypeConfiguration<DisputeHearing>, IEntityTypeConfiguration<Lesson>
{
    private const string Owner = "DisputeId";

    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("Disputes");
        builder.HasQueryFilter(StruckOutQueries.Filter, d => d.StruckOutOn == null);
        builder.HasDiscriminator<string>("Kind");
        builder.Property<string>("Kind").HasMaxLength(40);
        builder.Ignore(d => d.Channel).Ignore(d => d.Number).Ignore(d => d.Person).Ignore(d => d.Authority).Ignore(d => d.ReceivedOn).Ignore(d => d.StateWord)
            .Ignore(d => d.StatementTitle).Ignore(d => d.SubmittedOn).Ignore(d => d.HasOutcome).Ignore(d => d.OutcomeOn).Ignore(d => d.DemandsCompliance).Ignore(d => d.DemandsLesson)
            .Ignore(d => d.Remedy).Ignore(d => d.Rows).Ignore(d => d.HearingKinds).Ignore(d => d.PendingHearing).Ignore(d => d.UnapprovedAbsence).Ignore(d => d.OpenStay).Ignore(d => d.PendingOpinion);
        builder.Property(d => d.Act).HasMaxLength(Dispute.ActMaxLength);
        builder.Property(d => d.ViolationCode).HasMaxLength(Lesson.CodeMaxLength);
        builder.Property(d => d.Assignment).AsJson();
        builder.Property(d => d.Statement).AsJson();
        builder.Property(d => d.Evidence).AsJson();
        builder.Property(d => d.Stays).AsJson();
        builder.Property(d => d.Opinions).AsJson();
        builder.Property(d => d.Compliance).AsJson();
        builder.HasMany(d => d.Events).WithOne().HasForeignKey(Owner).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Hearings).WithOne().HasForeignKey(Owner).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Lessons).WithOne().HasForeignKey(Owner).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(d => d.Events).HasField("events").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(d => d.Hearings).HasField("hearings").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(d => d.Lessons).HasField("lessons").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasOne<OnSitePenalty>().WithMany().HasForeignKey(d => d.OnSitePenaltyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PenaltyCase>().WithMany().HasForeignKey(d => d.PenaltyCaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DisputeEvent> builder)
    {
        builder.ToTable("DisputeEvents");
        builder.Property<Guid>(Owner);
        builder.Property(e => e.PersonName).HasMaxLength(100);
        builder.HasIndex(Owner, nameof(DisputeEvent.Sequence)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DisputeHearing> builder)
    {
        builder.ToTable("DisputeHearings");
        builder.Property<Guid>(Owner);
        builder.Ignore(h => h.Appearance);
        builder.Property(h => h.Place).HasMaxLength(DisputeHearing.PlaceMaxLength);
        builder.Property(h => h.Plan).AsJson();
        builder.Property(h => h.Actual).AsJson();
        builder.HasIndex(Owner, nameof(DisputeHearing.Sequence)).IsUnique();
        builder.HasIndex(h => h.On);
    }

    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.ToTable("DisputeLessons");
        builder.Property<Guid>(Owner);
        builder.Property(l => l.Rule).HasMaxLength(Lesson.CodeMaxLength);
        builder.Property(l => l.ViolationCode).HasMaxLength(Lesson.CodeMaxLength);
        builder.Property(l => l.Defect).HasMaxLength(Lesson.TextMaxLength);
        builder.Property(l => l.People).HasMaxLength(Lesson.NameMaxLength);
        builder.Property(l => l.Measure).HasMaxLength(Lesson.TextMaxLength);
        builder.Property(l => l.Done).HasMaxLength(Lesson.TextMaxLength);
        builder.HasIndex(Owner, nameof(Lesson.Sequence)).IsUnique();
        builder.HasIndex(l => l.ViolationCode);
        builder.HasIndex(l => new { l.DoneOn, l.DueOn });
    }
}
