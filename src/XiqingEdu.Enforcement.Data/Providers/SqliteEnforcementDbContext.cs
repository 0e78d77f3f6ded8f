using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>The embedded default: one file, write-ahead log, foreign keys on.</summary>
public sealed class SqliteEnforcementDbContext(DbContextOptions<SqliteEnforcementDbContext> options) : EnforcementDbContext(options);
