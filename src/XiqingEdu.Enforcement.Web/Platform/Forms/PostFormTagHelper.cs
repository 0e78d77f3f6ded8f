using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>
/// Every posted form carries the antiforgery token, whatever its action. A long one, which has a field of several lines
/// and is sent to its own page, is also kept as a draft: a script does so while typing, a button does so without it.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator, DraftStore drafts) : TagHelper
{
    /// <summary>Id of a form that is kept as a draft.</summary>
    public const string DraftFormId = "draft-form";

    private const string LongKey = "Forms.Long", ShownKey = "Forms.DraftFormShown";

    /// <summary>False for a form that is never kept as a draft although it is long.</summary>
    public bool Drafts { get; set; } = true;

    /// <summary>Set by the view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <summary>A field of several lines was shown.</summary>
    public static void MarkLong(HttpContext http) => http.Items[LongKey] = true;

    /// <summary>Whether the page shows a form that is kept as a draft.</summary>
    public static bool HasDraftForm(HttpContext http) => http.Items.ContainsKey(ShownKey);

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        var http = View.HttpContext;
        if (Drafts && http.Items.ContainsKey(LongKey) && !HasDraftForm(http) && IsOwnPage(output, http) && DraftStore.AccountOf(http.User) is { } accountId)
        {
            http.Items[ShownKey] = true;
            output.Attributes.SetAttribute("id", DraftFormId);
            output.PostContent.AppendHtml(
                $"""
                 <div class="draft"><button class="secondary" type="submit" formaction="{Routes.Paths.Drafts}" formnovalidate>保存草稿</button>
                 <span class="muted" role="status">没有填完的，可以保存草稿，{drafts.KeepDays} 天内在任何一台电脑上登录后打开本页接着填写（不含文件）。</span>
                 <input type="hidden" name="{DraftStore.Mark}" value="{WebUtility.HtmlEncode(drafts.MarkOf(accountId, PageOf(http)))}"></div>
                 """);
        }

        output.PostContent.AppendHtml(generator.GenerateAntiforgery(View));
    }

    private static bool IsOwnPage(TagHelperOutput output, HttpContext http) =>
        output.Attributes["action"]?.Value?.ToString() is not { Length: > 0 } action || action.Equals(http.Request.Path, StringComparison.OrdinalIgnoreCase);

    /// <summary>A form that comes back refused keeps the address under which it was opened.</summary>
    private string PageOf(HttpContext http) =>
        (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && DraftStore.AccountOf(http.User) is { } accountId
            ? drafts.PathOf(accountId, http.Request.Form[DraftStore.Mark]) : null)
        ?? http.Request.Path + http.Request.QueryString.ToString();
}
