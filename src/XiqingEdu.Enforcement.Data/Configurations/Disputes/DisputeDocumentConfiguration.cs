using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;

namespace XiqingEdu.Enforcement.Data.Configurations.Disputes;

internal sealed class DisputeDocumentConfiguration : IEntityTypeConfiguration<DisputeDocument>, IEntityTypeConfiguration<BundleFile>
{
    public void Configure(EntityTypeBuilder<DisputeDocument> builder)
    {
        builder.ToTable("DisputeDocuments");
        builder.Property(d => d.About).HasMaxLength(DisputeDocument.AboutMaxLength);
        builder.Property(d => d.Title).HasMaxLength(DisputeDocument.TitleMaxLength);
        builder.Property(d => d.IssuedBy).HasMaxLength(DisputeDocument.NameMaxLength);
        builder.Property(d => d.FileSha256).HasMaxLength(64);
        builder.HasOne<Dispute>().WithMany().HasForeignKey(d => d.DisputeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.DisputeId, d.Kind, d.EventSequence }).IsUnique();
        builder.HasIndex(d => d.FileSha256);
    }

    public void Configure(EntityTypeBuilder<BundleFile> builder)
    {
        builder.ToTable("BundleFiles");
        builder.Property(f => f.FileSha256).HasMaxLength(64);
        builder.HasOne<Dispute>().WithMany().HasForeignKey(f => f.DisputeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.DisputeId, f.FileSha256 }).IsUnique();
        builder.HasIndex(f => f.FileSha256);
    }
}
