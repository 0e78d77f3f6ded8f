using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Templates;

/// <summary>The system administrator at the templates.</summary>
internal static class TemplateDesk
{
    /// <summary>Sends a file to the check; the answer is the preview, or the form with what was found.</summary>
    public static async Task<Answer> PreviewAsync(Browser browser, DocumentKind kind, byte[] template, string validFrom, string name = "模板.docx")
    {
        var form = await browser.GetAsync(TemplatePaths.Upload(kind));
        return await browser.SubmitAsync(form, "main form", new() { ["Form.ValidFrom"] = validFrom, ["Form.Reason"] = "按新的文书格式" }, new Dictionary<string, (string, byte[])> { ["Form.File"] = (name, template) });
    }

    /// <summary>Presses 确认启用 on a preview.</summary>
    public static Task<Answer> ConfirmAsync(Browser browser, Answer preview) => browser.SubmitAsync(preview, "main form", new() { ["Form.Confirmed"] = "true" });

    /// <summary>Uploads a version and confirms it.</summary>
    public static async Task<Answer> UploadAsync(Browser browser, DocumentKind kind, byte[] template, string validFrom) =>
        await ConfirmAsync(browser, await PreviewAsync(browser, kind, template, validFrom));

    /// <summary>The versions of a kind in the database, oldest first.</summary>
    public static Task<List<TemplateVersion>> VersionsAsync(Portal portal, DocumentKind kind) =>
        portal.WithDatabaseAsync(db => db.Set<TemplateVersion>().AsNoTracking().Where(v => v.Kind == kind).OrderBy(v => v.Number).ToListAsync());
}
