namespace XiqingEdu.Enforcement.EndToEnd.Tests.Pages;

/// <summary>What one page of the catalogue was found to be.</summary>
public sealed class PageVisit
{
    /// <summary>Address that was opened.</summary>
    public string Path { get; init; } = "";

    /// <summary>Account it was opened with; null when signed out.</summary>
    public string? UserName { get; init; }

    /// <summary>Why it could not be opened; null when it was.</summary>
    public string? Fault { get; set; }

    /// <summary>A file to download, not a page.</summary>
    public bool IsFile { get; init; }

    /// <summary>Serious and critical findings of axe.</summary>
    public List<string> AccessibilityFindings { get; } = [];

    /// <summary>Errors and warnings of the Nu HTML checker.</summary>
    public List<string> HtmlFindings { get; } = [];

    /// <summary>Requests to other hosts, refusals of the content policy, script errors.</summary>
    public IReadOnlyList<string> Foreign { get; set; } = [];

    /// <summary>Main headings seen without script.</summary>
    public IReadOnlyList<string> HeadingsWithoutScript { get; set; } = [];

    /// <summary>How far the page is wider than the window, in pixels.</summary>
    public int Overflow { get; set; }

    /// <summary>How far it is wider than a phone, in pixels.</summary>
    public int OverflowOnAPhone { get; set; }
}
