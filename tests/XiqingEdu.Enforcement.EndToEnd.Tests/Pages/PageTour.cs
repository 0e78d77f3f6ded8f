using System.Collections.Concurrent;
using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>Opens every page of the catalogue once, with and without script, and gives all sources to the HTML checker in one go.</summary>
public sealed class PageTour(Desk desk) : IAsyncLifetime
{
    private const int Workers = 3;
    private readonly ConcurrentDictionary<string, PageVisit> visits = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<Browser>>> readers = new();

    /// <summary>What was found, by route template.</summary>
    public PageVisit this[string template] => visits[template];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var accounts = await desk.Portal.DemoAccountsAsync();
        var pages = (await PageCatalogue.PagesAsync()).Where(p => !PageSamples.NotPages.Contains(p.Template)).ToList();
        foreach (var page in pages)
        {
            visits[page.Template] = await FindAsync(page, accounts);
        }

        var queue = new ConcurrentQueue<IGrouping<string, KeyValuePair<string, PageVisit>>>(
            visits.Where(v => v.Value is { Fault: null, IsFile: false }).GroupBy(v => v.Value.UserName ?? "").OrderByDescending(g => g.Count()));
        var sources = new ConcurrentDictionary<string, string>();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(async _ =>
        {
            while (queue.TryDequeue(out var group))
            {
                await VisitAsync(group.Key.Length == 0 ? null : group.Key, group, sources);
            }
        }));
        await AddSampleDocumentsAsync(sources);
        foreach (var (template, finding) in await HtmlChecker.CheckAsync(sources))
        {
            visits[template.Split('#')[0]].HtmlFindings.Add(finding);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The first demo account whose roles are allowed and to whom the page opens.</summary>
    private async Task<PageVisit> FindAsync(CataloguedEndpoint page, IReadOnlyList<DemoAccount> accounts)
    {
        var sample = await PageSamples.FindAsync(desk.Portal, page);
        if (sample is null)
        {
            return new PageVisit { Fault = $"no sample address for {page.Template}: add one to PageSamples" };
        }

        string?[] candidates = page.IsAnonymous ? [null]
            : sample.UserName is not null ? [sample.UserName]
            : [.. accounts.Where(a => page.OpensTo(a.Permissions)).Select(a => a.UserName)];
        var answers = new List<string>();
        foreach (var userName in candidates)
        {
            var answer = await (await ReaderAsync(userName)).GetAsync(sample.Path);
            if (answer.Status == HttpStatusCode.OK)
            {
                var isFile = answer.Response.Content.Headers.ContentType?.MediaType != "text/html";
                return new PageVisit { Path = sample.Path, UserName = userName, IsFile = isFile };
            }

            answers.Add($"{userName ?? "signed out"}: {(int)answer.Status}");
        }

        return new PageVisit { Path = sample.Path, Fault = $"{sample.Path} opened to nobody ({string.Join(", ", answers)})" };
    }

    /// <summary>The page on A4 of every kind of document that has a sample, as more sources of the one page that shows them.</summary>
    private async Task AddSampleDocumentsAsync(ConcurrentDictionary<string, string> sources)
    {
        var (template, visit) = visits.Single(v => v.Key.StartsWith("sample-documents/", StringComparison.Ordinal));
        var reader = await ReaderAsync(visit.UserName);
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var answer = await reader.GetAsync(CasePaths.SampleDocument(kind));
            if (answer.Status == HttpStatusCode.OK)
            {
                sources[$"{template}#{kind}"] = answer.Text;
            }
        }
    }

    private Task<Browser> ReaderAsync(string? userName) => readers.GetOrAdd(userName ?? "", name => new Lazy<Task<Browser>>(async () =>
    {
        var browser = new Browser(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(desk.Address) });
        if (name.Length > 0)
        {
            await browser.SignInAsync(name, Portal.DemoPassword);
        }

        return browser;
    })).Value;

    private async Task VisitAsync(string? userName, IEnumerable<KeyValuePair<string, PageVisit>> pages, ConcurrentDictionary<string, string> sources)
    {
        await using var visitor = await desk.VisitAsync(userName);
        await using var plain = await desk.VisitAsync(userName, script: false);
        foreach (var (template, visit) in pages)
        {
            var name = template.Contains("/documents/", StringComparison.Ordinal) ? "document" : template.Replace("{id:guid}", "one");
            var response = await visitor.OpenAsync(visit.Path, name);
            sources[template] = await response.TextAsync();
            visit.AccessibilityFindings.AddRange(await visitor.AccessibilityFindingsAsync());
            visit.Overflow = await visitor.OverflowAsync();
            await visitor.Page.SetViewportSizeAsync(390, 844);
            visit.OverflowOnAPhone = await visitor.OverflowAsync();
            await visitor.PictureAsync(name + "-on-a-phone");
            await visitor.Page.SetViewportSizeAsync(1366, 768);
            await plain.Page.GotoAsync(visit.Path);
            visit.HeadingsWithoutScript = await plain.Page.Locator("main h1").AllInnerTextsAsync();
            visit.Foreign = [.. visitor.TakeForeign(), .. plain.TakeForeign()];
        }
    }
}
