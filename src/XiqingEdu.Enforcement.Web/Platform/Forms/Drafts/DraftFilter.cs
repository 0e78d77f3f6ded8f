using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using XiqingEdu.Enforcement.Data.Drafts;

namespace XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

/// <summary>
/// Fills a form that is opened with the draft that the same account left: the fields show what was typed, just as they do
/// after a refusal. Version and id stay those of the page.
/// </summary>
public sealed class DraftFilter(DraftStore drafts) : IAsyncResultFilter
{
    private static readonly string[] OfThePage = ["Form.Version", "Form.Stamp", "Form.Id"];

    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context is { Controller: FormController, Result: ViewResult { StatusCode: null } view } && HttpMethods.IsGet(http.Request.Method)
            && DraftStore.AccountOf(http.User) is { } accountId)
        {
            var path = http.Request.Path + http.Request.QueryString.ToString();
            if (await drafts.FindAsync(accountId, path, http.RequestAborted) is { } draft)
            {
                http.Items[typeof(RestoredDraft)] = new RestoredDraft(draft.SavedAt, drafts.MarkOf(accountId, path), Restore(draft, view));
            }
        }

        await next();
    }

    /// <summary>Puts the values where the fields look first; says whether the record has another version now.</summary>
    private static bool Restore(Draft draft, ViewResult view)
    {
        var fields = DraftStore.FieldsOf(draft).ToLookup(f => f.Key, f => f.Value);
        foreach (var field in fields.Where(f => f.Key.StartsWith("Form.", StringComparison.Ordinal) && !OfThePage.Contains(f.Key)))
        {
            view.ViewData.ModelState.SetModelValue(field.Key, field.Count() == 1 ? field.First() : field.ToArray(), string.Join(',', field));
        }

        var form = view.Model?.GetType().GetProperty("Form")?.GetValue(view.Model);
        var version = form?.GetType().GetProperty("Version")?.GetValue(form)?.ToString();
        return version is not null && fields["Form.Version"].FirstOrDefault() is { } typed && typed != version;
    }
}
