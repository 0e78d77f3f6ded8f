using Microsoft.Playwright;
using XiqingEdu.Enforcement.EndToEnd.Tests;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

[assembly: AssemblyFixture(typeof(Desk))]

namespace XiqingEdu.Enforcement.EndToEnd.Tests;

/// <summary>One portal behind a real server on loopback and one Chromium, for all tests of the run.</summary>
public sealed class Desk : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // A test may open a desk of its own; the pictures of the run before are thrown away once.
    private static int opened;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>Where screenshots and page sources are kept (not committed).</summary>
    public static string Artifacts(params string[] parts) => Repository.At(["artifacts", .. parts]);

    /// <summary>The portal.</summary>
    public Portal Portal { get; private set; } = null!;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (Interlocked.Exchange(ref opened, 1) == 0 && Directory.Exists(Artifacts("screenshots")))
        {
            Directory.Delete(Artifacts("screenshots"), recursive: true);
        }

        Portal = await Portal.OpenAsync(fresh: true);
        Portal.UseKestrel(0);
        Portal.StartServer();
        Address = Portal.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Switches });
    }

    /// <summary>A new window; signed in when an account is named. Closing it fails the test when anything was asked of another host.</summary>
    public async Task<Visitor> VisitAsync(string? userName = null, bool script = true, int width = 1366, int height = 768)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = Address,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = height },
        });
        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(120_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), Address, $"{userName ?? "public"}-{width}");
        if (userName is not null)
        {
            await visitor.SignInAsync(userName, Portal.DemoPassword);
        }

        return visitor;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await Portal.DisposeAsync();
    }

    private static string FindChromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser") })
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is not in PATH; tests/run.sh installs it.");
}
