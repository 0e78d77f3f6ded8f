using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class PenaltyCaseConfiguration : IEntityTypeConfiguration<PenaltyCase>
{
    private const int NumberMaxLength = 60;

    public void Configure(EntityTypeBuilder<PenaltyCase> builder)
    {
        builder.ToTable("PenaltyCases");
        builder.HasQueryFilter(ExerciseQueries.Filter, c => c.ExerciseOwnerId == null);
        builder.Property(c => c.Exercise).AsJson();
        builder.Ignore(c => c.DisplayNumber).Ignore(c => c.Title).Ignore(c => c.HandlerNames).Ignore(c => c.Report).Ignore(c => c.Notice)
            .Ignore(c => c.Review).Ignore(c => c.PayableFen).Ignore(c => c.PaidFen).Ignore(c => c.FineFen).Ignore(c => c.EffectiveOutcome).Ignore(c => c.HearingWasHeld)
            .Ignore(c => c.ExcludedTimes).Ignore(c => c.RecusablePeople)
            .Ignore(c => c.PublicNotice).Ignore(c => c.FirstPublishedOn).Ignore(c => c.ProtectedNames).Ignore(c => c.PartyIsMinor).Ignore(c => c.MustWithdrawNow).Ignore(c => c.MustWithdrawPublicitySince);
        builder.Property(c => c.ClueNumber).HasMaxLength(NumberMaxLength);
        builder.Property(c => c.CaseNumber).HasMaxLength(NumberMaxLength);
        builder.Property(c => c.ClueSubject).HasMaxLength(Party.NameMaxLength);
        builder.Property(c => c.ViolationCode).HasMaxLength(20);
        builder.Property(c => c.ActPlace).HasMaxLength(300);
        builder.Property(c => c.ArchiveNumber).HasMaxLength(100);
        builder.Property(c => c.Violation).AsJson();
        builder.Property(c => c.LeadHandler).AsJson();
        builder.Property(c => c.AssistantHandler).AsJson();
        builder.Property(c => c.FormerHandlers).HasField("formerHandlers").AsJson();
        builder.Property(c => c.HandlerProposal).AsJson();
        builder.Property(c => c.UnitEndorsement).AsJson();
        builder.Property(c => c.FilingApproval).AsJson();
        builder.Property(c => c.Approvals).HasField("approvals").AsJson();
        builder.Property(c => c.Deliberation).AsJson();
        builder.Property(c => c.Publicity).AsJson();
        builder.Property(c => c.ProtectedNameList).IsPersonal();
        builder.Property(c => c.ClosureApproval).AsJson();
        builder.Property(c => c.Preservations).HasField("preservations").AsJson();
        builder.Property(c => c.Samplings).HasField("samplings").AsJson();
        builder.Property(c => c.CorrectionOrder).AsJson();
        builder.Property(c => c.Recusals).HasField("recusals").AsJson();
        builder.Property(c => c.JurisdictionTransfer).AsJson();
        builder.Property(c => c.CriminalTransfer).AsJson();
        builder.Property(c => c.ReviewWaiver).AsJson();
        builder.Property(c => c.Deferral).AsJson();
        builder.Property(c => c.Demand).AsJson();
        builder.Property(c => c.CourtApplication).AsJson();
        builder.Property(c => c.Termination).AsJson();
        builder.Property(c => c.RemedyPeriods).HasField("remedyPeriods").AsJson();
        builder.Property(c => c.Suspensions).HasField("suspensions").AsJson();
        builder.Property(c => c.DecisionChange).AsJson();
        builder.Property(c => c.Explanations).HasField("explanations").AsJson();
        builder.Property(c => c.FilePages).AsJson();
        builder.Property(c => c.OwnChange).AsJson();
        builder.Property(c => c.Refunds).HasField("refunds").AsJson();
        // Copies for queries; the setters are the aggregate's.
        builder.Property(c => c.ExerciseOwnerId).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.PublicityStatus).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.DecisionFellOn).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.RectificationStatus).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.CriminalStatus).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(c => c.SuspensionStatus).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.OwnsOne(c => c.Party, PartyColumns.Configure);
        builder.HasMany(c => c.Events).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Evidence).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Reports).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Notices).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Reviews).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Payments).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.PublicNotices).WithOne().HasForeignKey("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(c => c.Decision).WithOne().HasForeignKey<Decision>("PenaltyCaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.ClueNumber).IsUnique();
        builder.HasIndex(c => c.CaseNumber);
        builder.HasIndex(c => new { c.Stage, c.StageSinceOn });
        builder.HasIndex(c => c.LeadHandlerId);
        builder.HasIndex(c => c.AssistantHandlerId);
        builder.HasIndex(c => c.DecidedOn);
        builder.HasIndex(c => c.FiledOn);
        builder.HasIndex(c => c.ClosedOn);
        builder.HasIndex(c => c.ViolationCode);
        builder.HasIndex(c => c.PublicityStatus);
        builder.HasIndex(c => c.HearingHostId);
        builder.HasIndex(c => c.RemadeFromCaseId);
        builder.HasIndex(c => c.RemedyStatus);
        builder.HasIndex(c => c.ExerciseOwnerId);
    }
}
