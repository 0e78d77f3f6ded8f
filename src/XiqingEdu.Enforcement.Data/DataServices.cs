using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Data.Deadlines;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Data.Security;
using XiqingEdu.Enforcement.Data.Seeding;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Data.Summary;
using XiqingEdu.Enforcement.Domain.Summary;

namespace XiqingEdu.Enforcement.Data;

/// <summary>Registers the database of the configured provider and what stands on it.</summary>
public static class DataServices
{
    /// <summary>Settings: Database:Provider (Sqlite, SqlServer, PostgreSql), ConnectionStrings:Enforcement, Files:Root, Security:PersonalDataKey, Summary:ReconsiderationBasis and Summary:LitigationBasis (Received, Concluded).</summary>
    public static IServiceCollection AddEnforcementData(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var filesRoot = Path.GetFullPath(configuration["Files:Root"] ?? Path.Combine("App_Data", "files"));
        var connection = configuration.GetConnectionString("Enforcement");
        services.AddSingleton(PersonalDataCipher.FromConfiguration(configuration["Security:PersonalDataKey"], filesRoot));
        services.AddSingleton<IFileStore>(provider => new LocalFileStore(filesRoot, provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddScoped<DocumentNumbers>();
        services.AddScoped<TemplateLibrary>();
        services.AddScoped<DocumentPress>();
        services.AddScoped<PenaltyDesk>();
        services.AddScoped<ExerciseDesk>();
        services.AddScoped<ChallengedDecisions>();
        services.AddScoped<DisputePress>();
        services.AddScoped<DisputeDesk>();
        services.AddScoped<DisputeAgenda>();
        services.AddScoped<OnSiteDesk>();
        services.AddScoped<LawLibrary>();
        services.AddScoped<OpenDeadlines>();
        services.AddSingleton(configuration.GetSection("Officers").Get<OfficerParameters>() ?? new OfficerParameters());
        services.AddScoped<OfficerDirectory>();
        services.AddScoped<OpenWork>();
        services.AddScoped<InspectorRoll>();
        services.AddSingleton(new SummaryBasis(
            configuration.GetValue("Summary:ReconsiderationBasis", DisputeBasis.Received), configuration.GetValue("Summary:LitigationBasis", DisputeBasis.Received),
            configuration.GetValue("Summary:PenaltyBasis", PenaltyBasis.Decided)));
        services.AddScoped<SummaryCounts>();
        services.AddSeeds();
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                var sqlite = SqliteConnection(connection ?? "Data Source=App_Data/enforcement.db");
                services.AddDbContextPool<EnforcementDbContext, SqliteEnforcementDbContext>(o => Common(o).UseSqlite(sqlite, Split));
                break;
            case DatabaseProvider.SqlServer:
                services.AddDbContextPool<EnforcementDbContext, SqlServerEnforcementDbContext>(o => Common(o).UseSqlServer(Required(connection), Split));
                break;
            case DatabaseProvider.PostgreSql:
                services.AddDbContextPool<EnforcementDbContext, PostgreSqlEnforcementDbContext>(o => Common(o).UseNpgsql(Required(connection), Split));
                break;
            default:
                throw new InvalidOperationException($"Unknown Database:Provider {provider}.");
        }

        return services;
    }

    private static void Split<TBuilder, TExtension>(RelationalDbContextOptionsBuilder<TBuilder, TExtension> relational)
        where TBuilder : RelationalDbContextOptionsBuilder<TBuilder, TExtension>
        where TExtension : RelationalOptionsExtension, new() =>
        relational.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) =>
        options.ReplaceService<IModelCacheKeyFactory, CipherModelCacheKeyFactory>();

    private static string Required(string? connection) =>
        connection ?? throw new InvalidOperationException("ConnectionStrings:Enforcement is not set.");

    private static string SqliteConnection(string text)
    {
        var builder = new SqliteConnectionStringBuilder(text) { ForeignKeys = true };
        if (builder.DefaultTimeout < 30)
        {
            builder.DefaultTimeout = 30;
        }

        if (builder.DataSource is { Length: > 0 } path && path != ":memory:" && builder.Mode != SqliteOpenMode.Memory)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        return builder.ToString();
    }
}
