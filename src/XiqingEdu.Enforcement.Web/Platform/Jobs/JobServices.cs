namespace XiqingEdu.Enforcement.Web.Platform.Jobs;

/// <summary>Registers the clock that runs the jobs; a feature adds its own with <c>AddScoped&lt;IJob, XJob&gt;()</c>.</summary>
public static class JobServices
{
    /// <summary>The clock.</summary>
    public static void AddEnforcementJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobClock>();
        services.AddHostedService(provider => provider.GetRequiredService<JobClock>());
    }
}
