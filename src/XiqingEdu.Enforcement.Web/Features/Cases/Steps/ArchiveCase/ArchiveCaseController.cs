using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Platform.Uploads;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ArchiveCase;

/// <summary>The archivist archives the file and counts the pages of each item; those of PDF files and pictures are proposed.</summary>
[RequirePermission(Permission.ArchiveCase)]
[Route(CasePaths.Step + "archive-case")]
public sealed class ArchiveCaseController(CaseStepServices services, IFileStore files) : CaseStepController<ArchiveCaseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ArchiveCase;

    /// <inheritdoc />
    protected override ArchiveCaseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override async Task PrepareAsync(CaseView view, CancellationToken cancel)
    {
        var items = new List<ItemCount>();
        foreach (var item in Items(view).DistinctBy(i => i.Hash))
        {
            Name(item);
            items.Add(new ItemCount(item, item.IsDocument ? null : await PageCount.ProposeAsync(files, item.Hash, item.FileName, cancel)));
        }

        ViewData["Items"] = items;
    }

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ArchiveCaseForm form, CaseView view, CancellationToken cancel)
    {
        var pages = Items(view).ConvertAll(i => new FilePage(i.Hash, form.Counts.GetValueOrDefault(i.Hash) ?? throw new RuleViolation(
            "G27", PenaltyProcedure.Of(Step).Article, $"请填写“{i.Title}”的页数。", $"Counts[{i.Hash}]")));
        return Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ArchiveCase(form.Number!, pages, Actor, view.Law));
    }

    /// <summary>The summary of errors stands above the form: there a message must say which item it means.</summary>
    private void Name(FileItem item)
    {
        var key = $"Form.{nameof(ArchiveCaseForm.Counts)}[{item.Hash}]";
        if (ModelState.TryGetValue(key, out var state) && state.Errors.Count > 0)
        {
            state.Errors.Clear();
            ModelState.AddModelError(key, $"请填写“{item.Title}”的页数（1 至 {FilePage.MaxPages}）。");
        }
    }

    private static List<FileItem> Items(CaseView view) =>
        [.. CaseFile.Of(view.Case, [.. view.Documents.Select(d => d.Issued).OfType<IssuedDocument>()]).Items.Where(i => i.IsPaged)];
}
