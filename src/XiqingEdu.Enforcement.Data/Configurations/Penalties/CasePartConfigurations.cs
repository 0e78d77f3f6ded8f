using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class CasePartConfigurations :
    IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<InvestigationReport>,
    IEntityTypeConfiguration<PriorNotice>, IEntityTypeConfiguration<LegalReviewRound>, IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("CaseEvents");
        builder.Property(e => e.PersonName).HasMaxLength(100);
        builder.Property<Guid>("PenaltyCaseId");
        builder.HasIndex("PenaltyCaseId", nameof(CaseEvent.Sequence)).IsUnique();
        builder.HasIndex(e => new { e.PersonId, e.On });
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence");
        builder.Ignore(e => e.IsUsable);
        builder.Property(e => e.Name).HasMaxLength(Evidence.NameMaxLength);
        builder.Property(e => e.Source).HasMaxLength(Evidence.SourceMaxLength);
        builder.Property(e => e.FileName).HasMaxLength(260);
        builder.Property(e => e.FileSha256).HasMaxLength(64);
        builder.Property(e => e.Collectors).AsJson();
    }

    public void Configure(EntityTypeBuilder<InvestigationReport> builder)
    {
        builder.ToTable("InvestigationReports");
        builder.Property(r => r.Outcome).AsJson();
        builder.Property(r => r.EarlierFines).AsJson();
        builder.Property(r => r.Investigators).AsJson();
    }

    public void Configure(EntityTypeBuilder<PriorNotice> builder)
    {
        builder.ToTable("PriorNotices");
        builder.Ignore(n => n.TellsHearingRight);
        builder.Property(n => n.Number).HasMaxLength(60);
        builder.Property(n => n.ApprovedBy).HasMaxLength(100);
        builder.Property(n => n.Outcome).AsJson();
        builder.Property(n => n.Service).AsJson();
        builder.Property(n => n.Defense).AsJson();
        builder.Property(n => n.Hearing).AsJson();
        builder.HasIndex(n => n.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LegalReviewRound> builder)
    {
        builder.ToTable("LegalReviewRounds");
        builder.Property(r => r.SubmittedBy).HasMaxLength(100);
        builder.Property(r => r.DossierHash).HasMaxLength(64);
        builder.Property(r => r.Reviewer).AsJson();
        builder.Property(r => r.Findings).AsJson();
    }

    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.Property(d => d.Number).HasMaxLength(60);
        builder.Property(d => d.DecidedBy).HasMaxLength(100);
        builder.Property(d => d.DossierHash).HasMaxLength(64);
        builder.Property(d => d.Outcome).AsJson();
        builder.Property(d => d.Service).AsJson();
        builder.HasIndex(d => d.Number);
    }

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.Property(p => p.ReceiptNumber).HasMaxLength(Payment.ReceiptMaxLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(100);
    }
}
