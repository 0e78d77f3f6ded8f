using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>
/// Finished samples that a page shows under its fields, closed until asked for. A controller puts them into the view data; a field finds
/// its own by name.
/// </summary>
public sealed partial class FieldSamples(IEnumerable<(string Field, string Text, string When)> samples)
{
    private readonly ILookup<string, (string Text, string When)> byField = samples.ToLookup(s => s.Field, s => (s.Text, s.When));

    /// <summary>The samples of a page; null where it has none.</summary>
    public static FieldSamples? Of(ViewDataDictionary view) => view[nameof(FieldSamples)] as FieldSamples;

    /// <summary>Shows the samples on the page.</summary>
    public void PutInto(ViewDataDictionary view) => view[nameof(FieldSamples)] = this;

    /// <summary>The samples of a field as HTML; empty where there is none. <paramref name="name"/> is the full name, such as Form.Opinions[2].Words.</summary>
    public string Html(string name, string label)
    {
        var key = Index().Replace(name.StartsWith("Form.", StringComparison.Ordinal) ? name["Form.".Length..] : name, "");
        if (!byField.Contains(key))
        {
            return "";
        }

        var texts = byField[key].Select(s => $"{(s.When.Length > 0 ? $"<p class=\"muted\">{WebUtility.HtmlEncode(s.When)}：</p>" : "")}<p class=\"prose\">{WebUtility.HtmlEncode(s.Text)}</p>");
        return $"<details class=\"sample\"><summary>样例<span class=\"visually-hidden\">：{WebUtility.HtmlEncode(label)}</span></summary>{string.Concat(texts)}</details>";
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
