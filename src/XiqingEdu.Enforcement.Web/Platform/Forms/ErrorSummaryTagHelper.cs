using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>All messages on top of the page, in the order of the form's properties, linked to their fields; it takes the focus.</summary>
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
        var fields = FieldsOf(View.ViewData.Model);
        var errors = View.ModelState.SelectMany(s => s.Value!.Errors.Select(e => (Key: AsRendered(s.Key), e.ErrorMessage))).OrderBy(e => fields.IndexOf(FieldOf(e.Key))).ToList();
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
            html.Append(key.Length == 0 ? $"<li>{text}</li>" : $"<li><a href=\"#{TagBuilder.CreateSanitizedId(key, "_")}\">{text}</a></li>");
        }

        output.Content.SetHtmlContent(html.Append("</ul>").ToString());
    }

    /// <summary>Model state keeps its keys in alphabetical order; people read the form from the top. Tokens rise in the order of declaration.</summary>
    private static List<string> FieldsOf(object? model)
    {
        var form = model?.GetType().GetProperty("Form")?.PropertyType ?? model?.GetType();
        return [.. form?.GetProperties().OrderBy(p => p.MetadataToken).Select(p => p.Name) ?? []];
    }

    /// <summary>The binder names what was posted after the action's parameter, form; ids in the page begin with Form.</summary>
    private static string AsRendered(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix + key[Prefix.Length..] : key;

    private static string FieldOf(string key) => (key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : key).Split('.', '[')[0];
}
