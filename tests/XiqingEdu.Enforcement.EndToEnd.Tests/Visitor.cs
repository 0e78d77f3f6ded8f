using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests;

/// <summary>One browser window: keeps a screenshot of each page it opens, and a list of what was asked of other hosts or refused by the content policy.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Runs axe in the page and brings back only what is asked for: whole reports of 200 pages take longer than the pages.</summary>
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(v => v.impact === 'serious' || v.impact === 'critical')
            .flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.html}`))
        """;

    private readonly ConcurrentQueue<string> foreign = new();
    private readonly IBrowserContext context;
    private readonly string address;
    private readonly string label;

    internal Visitor(IBrowserContext context, IPage page, string address, string label)
    {
        (this.context, this.address, this.label) = (context, address, label);
        Page = page;
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                foreign.Enqueue("asked " + request.Url);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                foreign.Enqueue("refused: " + message.Text);
            }
        };
        page.PageError += (_, error) => foreign.Enqueue("script error: " + error);
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Requests to other hosts, refusals of the content policy and script errors since the last call.</summary>
    public IReadOnlyList<string> TakeForeign()
    {
        var taken = new List<string>();
        while (foreign.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return taken;
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Serious and critical findings of axe on what is shown now.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityFindingsAsync()
    {
        await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(Violations);
    }

    /// <summary>Fills the sign-in page.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("[name=UserName]", userName);
        await Page.FillAsync("[name=Password]", password);
        await Page.ClickAsync("main button[type=submit]");
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in"));
    }

    /// <summary>Opens a page, keeps its picture (under a name, or its address) and returns the answer.</summary>
    public async Task<IResponse> OpenAsync(string path, string? name = null)
    {
        var response = await Page.GotoAsync(path);
        await PictureAsync(name);
        return response!;
    }

    /// <summary>Sends the page's form and waits until the page that answers is loaded, with script or without.</summary>
    public async Task SubmitAsync()
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        await Page.ClickAsync("main form button.primary");
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(2));
        Page.Load -= Loaded;
    }

    /// <summary>Keeps a picture of what is shown now in artifacts/screenshots.</summary>
    public async Task PictureAsync(string? name = null)
    {
        var slug = string.Concat((name ?? new Uri(Page.Url).PathAndQuery).Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        slug = slug.Length == 0 ? "home" : slug.Length > 120 ? slug[..120] : slug;
        await Page.ScreenshotAsync(new() { Path = Desk.Artifacts("screenshots", $"{label}-{slug}.png"), FullPage = true });
        if (HandbookPictures.PathOf($"{label}-{slug}") is { } path)
        {
            var height = await Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            await Page.ScreenshotAsync(new() { Path = path, FullPage = true, Clip = new() { Width = 1366, Height = Math.Min(height, HandbookPictures.MaxHeight) } });
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(TakeForeign());
    }
}
