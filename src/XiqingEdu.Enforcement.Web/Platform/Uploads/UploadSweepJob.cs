using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Web.Platform.Jobs;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>Removes stored files that no record names and that were uploaded more than <c>Files:KeepUnusedDays</c> (default 7) days ago.</summary>
public sealed class UploadSweepJob(EnforcementDbContext db, IFileStore files, IConfiguration configuration, TimeProvider clock, ILogger<UploadSweepJob> log) : IJob
{
    private const int AtOnce = 200;

    /// <inheritdoc />
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var days = configuration.GetValue("Files:KeepUnusedDays", 7);
        if (days < 1)
        {
            throw new InvalidOperationException("Files:KeepUnusedDays must be at least 1.");
        }

        var before = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        files.Recover(before);
        var removed = 0;
        foreach (var old in files.UploadedBefore(before).Chunk(AtOnce))
        {
            var named = await db.NamedAmongAsync(old, cancel);
            foreach (var hash in old.Where(h => !named.Contains(h)))
            {
                removed += await files.RemoveAsync(hash, before, async () => (await db.NamedAmongAsync([hash], cancel)).Count > 0, cancel) ? 1 : 0;
            }
        }

        if (removed > 0)
        {
            log.LogInformation("Removed {Count} stored files that no record names", removed);
        }
    }
}
