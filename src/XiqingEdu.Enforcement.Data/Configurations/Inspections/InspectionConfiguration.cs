using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XiqingEdu.Enforcement.Data.Conventions;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Data.Configurations.Inspections;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Institution>, IEntityTypeConfiguration<InspectionItem>,
    IEntityTypeConfiguration<InspectionTask>, IEntityTypeConfiguration<TaskItem>, IEntityTypeConfiguration<InspectionRecord>, IEntityTypeConfiguration<Rectification>
{
    public void Configure(EntityTypeBuilder<Institution> builder)
    {
        builder.ToTable("Institutions");
        builder.Property(i => i.Name).HasMaxLength(Institution.NameMaxLength);
        builder.Property(i => i.CreditCode).HasMaxLength(18);
        builder.Property(i => i.LicenseNumber).HasMaxLength(Institution.LicenseNumberMaxLength);
        builder.Property(i => i.Address).HasMaxLength(Institution.AddressMaxLength);
        builder.HasIndex(i => i.CreditCode).IsUnique();
        builder.HasIndex(i => i.Name);
    }

    public void Configure(EntityTypeBuilder<InspectionItem> builder)
    {
        builder.ToTable("InspectionItems");
        builder.Property(i => i.Matter).HasMaxLength(InspectionItem.MatterMaxLength);
        builder.Property(i => i.Basis).HasMaxLength(InspectionItem.BasisMaxLength);
        builder.HasIndex(i => i.Matter).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InspectionTask> builder)
    {
        builder.ToTable("InspectionTasks");
        builder.Property(t => t.Title).HasMaxLength(InspectionTask.TitleMaxLength);
        builder.Property(t => t.Participants).AsJson();
        builder.HasMany(t => t.Items).WithOne().HasForeignKey(i => i.TaskId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(t => t.Items).HasField("items").AutoInclude();
        builder.HasIndex(t => new { t.LaunchedOn, t.Id });
    }

    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("InspectionTaskItems");
        builder.HasKey(i => new { i.TaskId, i.ItemId });
        builder.HasOne<InspectionItem>().WithMany().HasForeignKey(i => i.ItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InspectionRecord> builder)
    {
        builder.ToTable("InspectionRecords");
        builder.Property(r => r.Inspectors).AsJson();
        builder.HasOne<InspectionTask>().WithMany().HasForeignKey(r => r.TaskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(r => r.InstitutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Rectification).WithOne().HasForeignKey<Rectification>(x => x.RecordId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Rectification).AutoInclude();
        builder.HasIndex(r => new { r.TaskId, r.InstitutionId }).IsUnique();
        builder.HasIndex(r => new { r.InspectedOn, r.Id });
        builder.HasIndex(r => r.InstitutionId);
    }

    public void Configure(EntityTypeBuilder<Rectification> builder)
    {
        builder.ToTable("Rectifications");
        builder.HasKey(x => x.RecordId);
        builder.Property(x => x.RecheckedBy).AsJson();
        builder.HasIndex(x => new { x.State, x.DueOn });
    }
}
