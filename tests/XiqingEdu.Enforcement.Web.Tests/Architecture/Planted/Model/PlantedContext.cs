using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Model;

/// <summary>Breaks rules 3, 7 and 8: a model without migrations, an enum as a number, a date under the wrong name.</summary>
public sealed class PlantedContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<PlantedRecord>();
}
