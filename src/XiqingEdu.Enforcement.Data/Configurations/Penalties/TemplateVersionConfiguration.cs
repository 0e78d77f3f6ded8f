using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Data.Configurations.Penalties;

internal sealed class TemplateVersionConfiguration : IEntityTypeConfiguration<TemplateVersion>
{
    public void Configure(EntityTypeBuilder<TemplateVersion> builder)
    {
        builder.ToTable("TemplateVersions");
        builder.Property(v => v.FileName).HasMaxLength(TemplateVersion.FileNameMaxLength);
        builder.Property(v => v.FileSha256).HasMaxLength(64);
        builder.Property(v => v.Reason).HasMaxLength(TemplateVersion.ReasonMaxLength);
        builder.Property(v => v.UploadedBy).HasMaxLength(TemplateVersion.NameMaxLength);
        builder.Property(v => v.WithdrawnBy).HasMaxLength(TemplateVersion.NameMaxLength);
        builder.Property(v => v.WithdrawalReason).HasMaxLength(TemplateVersion.ReasonMaxLength);
        builder.HasIndex(v => new { v.Kind, v.Number }).IsUnique();
    }
}
