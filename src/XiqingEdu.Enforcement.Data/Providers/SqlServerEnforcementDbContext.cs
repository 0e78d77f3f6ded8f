using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>SQL Server, for several instances on one cluster.</summary>
public sealed class SqlServerEnforcementDbContext(DbContextOptions<SqlServerEnforcementDbContext> options) : EnforcementDbContext(options);
