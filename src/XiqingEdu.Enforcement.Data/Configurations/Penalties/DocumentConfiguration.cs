using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("IssuedDocuments");
        builder.Ignore(d => d.Volume).Ignore(d => d.FullTitle);
        builder.Property(d => d.Act).HasMaxLength(IssuedDocument.ActMaxLength);
        builder.Property(d => d.About).HasMaxLength(IssuedDocument.AboutMaxLength);
        builder.Property(d => d.Title).HasMaxLength(IssuedDocument.TitleMaxLength);
        builder.Property(d => d.Number).HasMaxLength(IssuedDocument.NumberMaxLength);
        builder.Property(d => d.IssuedBy).HasMaxLength(IssuedDocument.NameMaxLength);
        builder.Property(d => d.FileSha256).HasMaxLength(64);
        builder.HasOne<PenaltyCase>().WithMany().HasForeignKey(d => d.PenaltyCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.PenaltyCaseId, d.Kind, d.Act }).IsUnique();
    }
}
