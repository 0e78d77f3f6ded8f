using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>PostgreSQL, for several instances on one cluster.</summary>
public sealed class PostgreSqlEnforcementDbContext(DbContextOptions<PostgreSqlEnforcementDbContext> options) : EnforcementDbContext(options);
