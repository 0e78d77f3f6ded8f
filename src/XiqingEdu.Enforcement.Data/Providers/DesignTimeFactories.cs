using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>Used by the migration tool only; nothing is connected.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteEnforcementDbContext>
{
    /// <inheritdoc />
    public SqliteEnforcementDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteEnforcementDbContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Used by the migration tool only; nothing is connected.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerEnforcementDbContext>
{
    /// <inheritdoc />
    public SqlServerEnforcementDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerEnforcementDbContext>().UseSqlServer("Server=none").Options);
}

/// <summary>Used by the migration tool only; nothing is connected.</summary>
public sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlEnforcementDbContext>
{
    /// <inheritdoc />
    public PostgreSqlEnforcementDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlEnforcementDbContext>().UseNpgsql("Host=none").Options);
}
