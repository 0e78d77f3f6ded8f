using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using XiqingEdu.Enforcement.Data;

namespace XiqingEdu.Enforcement.Web.Platform.Health;

/// <summary>/health/live: the process answers. /health/ready: the database answers too.</summary>
public static class HealthEndpoints
{
    /// <summary>Registers the checks.</summary>
    public static void AddEnforcementHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddDbContextCheck<EnforcementDbContext>(tags: ["ready"]);

    /// <summary>Maps both paths, without sign-in.</summary>
    public static void MapEnforcementHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }
}
