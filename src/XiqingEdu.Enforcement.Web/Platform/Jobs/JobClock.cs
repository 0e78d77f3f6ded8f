namespace XiqingEdu.Enforcement.Web.Platform.Jobs;

/// <summary>Runs every registered <see cref="IJob"/> at the start and then every <c>Jobs:EveryMinutes</c> (default 60; 0 runs none).</summary>
public sealed class JobClock(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider time, IHostApplicationLifetime life, ILogger<JobClock> log) : BackgroundService
{
    /// <summary>Runs all jobs once, one after the other; a job that fails is logged and does not stop the others.</summary>
    public async Task RunAllAsync(CancellationToken cancel)
    {
        await using var listing = scopes.CreateAsyncScope();
        foreach (var kind in listing.ServiceProvider.GetServices<IJob>().Select(j => j.GetType()).ToList())
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await scope.ServiceProvider.GetServices<IJob>().First(j => j.GetType() == kind).ExecuteAsync(cancel);
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested)
            {
                log.LogError(fault, "Job {Job} failed", kind.Name);
            }
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var minutes = configuration.GetValue("Jobs:EveryMinutes", 60);
        if (minutes <= 0)
        {
            return;
        }

        // The schema is migrated and seeded before the application starts.
        var started = new TaskCompletionSource();
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(minutes), time);
        do
        {
            await RunAllAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
