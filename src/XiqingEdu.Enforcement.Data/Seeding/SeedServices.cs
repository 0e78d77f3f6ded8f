using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Seeding.Parts;

namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>Registers the loader and its parts in the order in which they load.</summary>
internal static class SeedServices
{
    public static void AddSeeds(this IServiceCollection services)
    {
        services.AddScoped<SeedLoader>();
        services.AddScoped<ISeedPart, WorkingCalendarSeed>();
        services.AddScoped<ISeedPart, LegalInstrumentsSeed>();
        services.AddScoped<ISeedPart, ViolationItemsSeed>();
        services.AddScoped<ISeedPart, SettingsSeed>();
        services.AddScoped<ISeedPart, PeopleSeed>();
        services.AddScoped<ISeedPart, CertificatesSeed>();
        services.AddScoped<ISeedPart, LegalReviewersSeed>();
        services.AddScoped<ISeedPart, PenaltyCasesSeed>();
        services.AddScoped<ISeedPart, OnSitePenaltiesSeed>();
        services.AddScoped<ISeedPart, InstitutionSeed>();
        services.AddScoped<ISeedPart, InspectionItemSeed>();
        services.AddScoped<ISeedPart, InspectionTaskSeed>();
        services.AddScoped<ISeedPart, ReconsiderationSeed>();
        services.AddScoped<ISeedPart, LitigationSeed>();
    }
}
