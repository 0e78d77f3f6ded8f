using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>Every posted form carries the antiforgery token, whatever its action, and the labels of its fields.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Set by the view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        if (FieldLabels.Take(View.HttpContext) is { Length: > 0 } labels)
        {
            var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            hidden.Attributes["type"] = "hidden";
            hidden.Attributes["name"] = FieldLabels.Name;
            hidden.Attributes["value"] = labels;
            output.PostContent.AppendHtml(hidden);
        }

        output.PostContent.AppendHtml(generator.GenerateAntiforgery(View));
    }
}
