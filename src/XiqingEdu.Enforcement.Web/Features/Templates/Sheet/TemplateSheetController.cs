using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Sheet;

/// <summary>A version of a template: on A4 with an invented case, or the Word file itself, to start a new version from.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(TemplatePaths.KindRoute + "/{number:int}")]
public sealed class TemplateSheetController(EnforcementDbContext db, TemplateLibrary library) : Controller
{
    /// <summary>The page; number 0 is the built-in template.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(string kind, int number, CancellationToken cancel)
    {
        if (await FindAsync(kind, number, cancel) is not var (definition, version, template))
        {
            return NotFound();
        }

        var sheet = WordHtml.Of(WordFiller.Fill(template, TemplateSample.Of(definition), isDraft: false));
        return View("TemplateSheet", new TemplateSheetPage(definition, version, TemplateCheck.Of(definition, template), sheet));
    }

    /// <summary>The Word file.</summary>
    [HttpGet("/" + TemplatePaths.KindRoute + "/{number:int}.docx")]
    public async Task<IActionResult> Download(string kind, int number, CancellationToken cancel) =>
        await FindAsync(kind, number, cancel) is var (definition, _, template)
            ? WordFile.Download(template, $"{definition.Title}模板（{(number == 0 ? "系统内置" : $"第{number}版")}）")
            : NotFound();

    private async Task<(CaseDocument Definition, TemplateVersion? Version, byte[] Template)?> FindAsync(string kind, int number, CancellationToken cancel)
    {
        if (TemplatePaths.Find(kind) is not { } definition)
        {
            return null;
        }

        if (number == 0)
        {
            return (definition, null, WordTemplate.Of(definition));
        }

        var version = await db.Set<TemplateVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Kind == definition.Kind && v.Number == number, cancel);
        return version is null ? null : (definition, version, await library.ReadAsync(version.FileSha256, cancel));
    }
}
