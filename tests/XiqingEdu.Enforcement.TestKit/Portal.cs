using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>
/// The whole portal on a real SQLite file of its own, with the demo set and a clock that the test owns
/// (2026-11-23, 10:00 in China, a Monday). The seeded file is made once a run and copied; a portal without settings of
/// its own is kept when its test is done, and lent to the next one with the files, the clock and the sign-ins made anew.
/// </summary>
public sealed class Portal : WebApplicationFactory<Program>
{
    /// <summary>Password of every demo account.</summary>
    public const string DemoPassword = "Xiqing-2023-demo";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private readonly string folder = Directory.CreateTempSubdirectory("xiqingedu-").FullName;
    private readonly Dictionary<string, string?> settings;

    private static readonly ConcurrentBag<Portal> Kept = [];
    private readonly Action<IServiceCollection>? configure;
    private readonly bool isKept;
    private bool isLent = true;

    // Each watched settings file costs one of the machine's few file watchers, for every portal that a run opens.
    static Portal() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");

    private Portal(Dictionary<string, string?>? settings, Action<IServiceCollection>? configure = null, bool isKept = false)
    {
        (this.configure, this.isKept) = (configure, isKept);
        this.settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:Enforcement"] = $"Data Source={Path.Combine(folder, "portal.db")};Pooling=False",
            ["Files:Root"] = Path.Combine(folder, "files"),
            ["Security:PersonalDataKey"] = Convert.ToBase64String(new byte[32]),
            ["Seeds:Sets"] = "reference,xiqing-2023",
            ["Jobs:EveryMinutes"] = "0", // a test runs the jobs itself: JobClock.RunAllAsync
        };
        foreach (var (key, value) in settings ?? [])
        {
            this.settings[key] = value;
        }
    }

    /// <summary>The portal's clock.</summary>
    public FakeTimeProvider Clock { get; private set; } = FirstClock();

    /// <summary>
    /// A portal with reference data and the demo set. A test may add services of its own, such as a controller that fails;
    /// what it does to the host itself asks for a <paramref name="fresh"/> one.
    /// </summary>
    public static async Task<Portal> OpenAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null, bool fresh = false)
    {
        var isKept = settings is null && configure is null && !fresh;
        var portal = isKept && Kept.TryTake(out var kept) ? kept : new Portal(settings, configure, isKept);
        portal.isLent = true;
        portal.Clock = FirstClock();
        CopyFolder(await Template.Value, portal.folder);
        return portal;
    }

    /// <summary>A portal on an empty folder: what the settings name is loaded at start.</summary>
    public static Portal OpenEmpty(Dictionary<string, string?>? settings = null) => new(settings);

    /// <summary>A browser with nobody signed in.</summary>
    public Browser Browser() => new(ClientOptions.BaseAddress.IsDefaultPort
        ? CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true })
        : new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress });

    /// <summary>A browser in which a demo account is signed in.</summary>
    public async Task<Browser> SignedInAsync(string userName)
    {
        var browser = Browser();
        await browser.SignInAsync(userName, DemoPassword);
        return browser;
    }

    /// <summary>The demo accounts in the order of the seed file.</summary>
    public Task<List<DemoAccount>> DemoAccountsAsync() => WithDatabaseAsync(async db =>
        (await db.Set<Account>().AsNoTracking().Where(a => a.IsDemo).OrderBy(a => a.Id).ToListAsync())
            .ConvertAll(a => new DemoAccount(a.UserName!, a.PersonId, [.. a.Roles.Select(r => r.Role)])));

    /// <summary>The newest entry of the log with an action.</summary>
    public Task<AuditEntry?> NewestEntryAsync(string action) => WithDatabaseAsync(db =>
        db.Set<AuditEntry>().AsNoTracking().Where(e => e.Action == action).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).FirstOrDefaultAsync());

    /// <summary>Work on the portal's own database.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<EnforcementDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<EnforcementDbContext>());
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        foreach (var source in new[] { "Default", "Override:Microsoft", "Override:System", "Override:Microsoft.Hosting.Lifetime" })
        {
            builder.UseSetting($"Serilog:MinimumLevel:{source}", "Fatal");
        }

        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new LentClock(this)));
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000); // a run signs in thousands of times
            configure?.Invoke(services);
        });
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (!isLent)
        {
            return;
        }

        isLent = false;
        if (isKept)
        {
            foreach (var left in Directory.EnumerateFileSystemEntries(folder))
            {
                if (Directory.Exists(left))
                {
                    Directory.Delete(left, recursive: true);
                }
                else
                {
                    File.Delete(left);
                }
            }

            Kept.Add(this);
            return;
        }

        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static FakeTimeProvider FirstClock() => new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));

    private static async Task<string> MakeTemplateAsync()
    {
        var first = new Portal(null);
        var ready = await first.CreateClient().GetAsync("/health/ready");
        ready.EnsureSuccessStatusCode();
        await first.WithDatabaseAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
            return 0;
        });
        var copy = Directory.CreateTempSubdirectory("xiqingedu-template-").FullName;
        CopyFolder(first.folder, copy);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var done in Kept.Select(p => p.folder).Append(copy))
            {
                Directory.Delete(done, recursive: true);
            }
        };
        await first.DisposeAsync();
        return copy;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>The clock of whoever has the portal now; a fake one only runs forward.</summary>
    private sealed class LentClock(Portal portal) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => portal.Clock.LocalTimeZone;

        public override long TimestampFrequency => portal.Clock.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => portal.Clock.GetUtcNow();

        public override long GetTimestamp() => portal.Clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => portal.Clock.CreateTimer(callback, state, dueTime, period);
    }
}
