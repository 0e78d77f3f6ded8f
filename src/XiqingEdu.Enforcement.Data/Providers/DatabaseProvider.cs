namespace XiqingEdu.Enforcement.Data.Providers;

/// <summary>The value of the setting Database:Provider.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, the default.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
