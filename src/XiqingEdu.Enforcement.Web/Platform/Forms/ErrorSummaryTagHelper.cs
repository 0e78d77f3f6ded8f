using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>All messages on top of the page, linked to their fields; it takes the focus.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string Prefix = "Form.";

    /// <summary>Set by the view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var errors = View.ModelState.SelectMany(s => s.Value!.Errors.Select(e => (s.Key, e.ErrorMessage))).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var html = new StringBuilder("<h2>没有提交成功，请改正以下内容</h2><ul>");
        foreach (var (key, message) in errors)
        {
            var text = WebUtility.HtmlEncode(message);
            html.Append(key.Length == 0 ? $"<li>{text}</li>" : $"<li><a href=\"#{FieldId(key)}\">{text}</a></li>");
        }

        output.Content.SetHtmlContent(html.Append("</ul>").ToString());
    }

    /// <summary>The id of the field: binding names its keys after the action's parameter (form.X), fields are named Form.X, and ids heed case.</summary>
    private static string FieldId(string key) => TagBuilder.CreateSanitizedId(
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix + key[Prefix.Length..] : key, "_");
}
