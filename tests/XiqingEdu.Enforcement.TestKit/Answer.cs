using System.Net;
using AngleSharp.Html.Dom;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>What the portal answered.</summary>
/// <param name="Path">What was asked.</param>
/// <param name="Status">Exact status; redirects are not followed.</param>
/// <param name="Location">Where a redirect points.</param>
/// <param name="Text">Body of a text answer.</param>
/// <param name="Bytes">Body as bytes.</param>
/// <param name="Document">The page, parsed.</param>
/// <param name="Response">The whole answer.</param>
public sealed record Answer(string Path, HttpStatusCode Status, string? Location, string Text, byte[] Bytes, IHtmlDocument Document, HttpResponseMessage Response)
{
    /// <summary>Messages of the error summary, in order.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".error-summary li").Select(e => e.TextContent)];

    /// <summary>The message beside one field; null when there is none.</summary>
    public string? ErrorOf(string field) => Document.GetElementById(field.Replace('.', '_') + "-error")?.TextContent;

    /// <summary>Text of the first element that matches, without outer space.</summary>
    public string? TextOf(string selector) => Document.QuerySelector(selector)?.TextContent.Trim();

    /// <summary>The value of a field, as it stands in the page.</summary>
    public string? ValueOf(string name) => Document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
