using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Configurations.People;

internal sealed class LegalReviewerConfiguration : IEntityTypeConfiguration<LegalReviewer>, IEntityTypeConfiguration<ReviewerTerm>
{
    public void Configure(EntityTypeBuilder<LegalReviewer> builder)
    {
        builder.ToTable("LegalReviewers");
        builder.Property(r => r.QualificationNumber).HasMaxLength(LegalReviewer.NumberMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Terms).WithOne().HasForeignKey(t => t.LegalReviewerId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Terms).HasField("terms").AutoInclude();
        builder.HasIndex(r => r.PersonId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReviewerTerm> builder)
    {
        builder.ToTable("ReviewerTerms");
        builder.Property(t => t.StartNote).HasMaxLength(ReviewerTerm.NoteMaxLength);
        builder.Property(t => t.EndNote).HasMaxLength(ReviewerTerm.NoteMaxLength);
        builder.HasIndex(t => new { t.LegalReviewerId, t.FromOn }).IsUnique();
    }
}
