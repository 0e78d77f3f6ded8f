using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Upload;

/// <summary>A new version of a template: checked, shown on A4 with an invented case, then confirmed. Until the confirmation nothing changes.</summary>
[RequirePermission(Permission.ManageTemplates)]
[Route(TemplatePaths.KindRoute + "/upload")]
public sealed class TemplateUploadController(EnforcementDbContext db, TemplateLibrary library, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show(string kind) => TemplatePaths.Find(kind) is { } definition
        ? FormPage(definition, new TemplateUploadForm { Id = Guid.CreateVersion7(), ValidFrom = law.Today }, [])
        : NotFound();

    /// <summary>Checks and previews; when the preview was confirmed, the version is saved.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(string kind, TemplateUploadForm form, CancellationToken cancel)
    {
        if (TemplatePaths.Find(kind) is not { } definition)
        {
            return NotFound();
        }

        IReadOnlyList<TemplateFinding> findings = [];
        return form.Again ? FormPage(definition, form, findings) : await SubmitAsync(
            async () =>
            {
                var template = form.File!.Length <= TemplateCheck.MaxLength ? await library.ReadAsync(form.File.Sha256, cancel) : [];
                findings = TemplateCheck.Of(definition, form.File.FileName, form.File.Length, template);
                if (findings.Count > 0)
                {
                    ModelState.AddModelError("Form.File", findings.Count == 1 ? findings[0].Text : $"模板有 {findings.Count} 处需要改正，见下方列表。");
                    form.File = null; // A file with faults is not offered again: the corrected one must be chosen.
                    return FormPage(definition, form, findings, StatusCodes.Status400BadRequest);
                }

                var made = await MakeAsync(definition, form, cancel);
                if (!form.Confirmed)
                {
                    return PreviewPage(definition, form, made, template);
                }

                await db.SaveNewOnceAsync(form.Id, () => Task.FromResult(made),
                    v => me.Intends("Template.Uploaded", $"上传《{definition.Title}》模板第 {v.Number} 版，自 {v.ValidFrom:yyyy-MM-dd} 起启用，SHA-256 {v.FileSha256}。", v.Id, v.Reason),
                    moved: () => db.Set<TemplateVersion>().AnyAsync(v => v.Kind == definition.Kind && v.Number == made.Number, cancel), cancel);
                return Done(TemplatePaths.Kind(definition.Kind), $"已上传《{definition.Title}》模板第 {made.Number} 版，自 {made.ValidFrom:yyyy-MM-dd} 起启用。");
            },
            () => Task.FromResult(FormPage(definition, form, findings)));
    }

    private async Task<TemplateVersion> MakeAsync(CaseDocument definition, TemplateUploadForm form, CancellationToken cancel)
    {
        var former = await db.Set<TemplateVersion>().AsNoTracking().Where(v => v.Kind == definition.Kind && v.Id != form.Id).ToListAsync(cancel);
        var file = new TemplateFile(form.File!.FileName, form.File.Sha256, form.File.Length);
        return TemplateVersion.Upload(form.Id, definition.Kind, former, file, form.ValidFrom!.Value, form.Reason!, me.Actor, law.Today);
    }

    private IActionResult PreviewPage(CaseDocument definition, TemplateUploadForm form, TemplateVersion made, byte[] template)
    {
        ModelState.Clear();
        return View("TemplatePreview", new TemplatePreviewPage(definition, form, made, WordHtml.Of(WordFiller.Fill(template, TemplateSample.Of(definition), isDraft: false))));
    }

    private IActionResult FormPage(CaseDocument definition, TemplateUploadForm form, IReadOnlyList<TemplateFinding> findings, int status = StatusCodes.Status200OK)
    {
        form.Confirmed = form.Again = false;
        var view = View("TemplateUpload", new TemplateUploadPage(definition, form, findings));
        view.StatusCode = status;
        return view;
    }
}
