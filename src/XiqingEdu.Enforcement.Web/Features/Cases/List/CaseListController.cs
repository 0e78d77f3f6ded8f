using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The cases that this person may see.</summary>
[RequirePermission(Permission.ReadCases)]
public sealed class CaseListController(EnforcementDbContext db, LawLibrary library, ListDesk desk, CurrentActor me) : Controller
{
    /// <summary>One page of the list; a search of fewer than two characters answers 400 with the whole list.</summary>
    [HttpGet(CasePaths.List)]
    public async Task<IActionResult> Show(CaseQuery query, CancellationToken cancel)
    {
        var violations = (await db.Set<ViolationItem>().AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancel))
            .Select(v => KeyValuePair.Create(v.Code, $"{v.Code} {v.Violation.CauseOfAction}")).ToList();
        var words = SearchQuery.Of(query.Q);
        var chips = Chip.For(Request,
            ("q", "关键字", v => words.Fault is null ? v : null), ("stage", "阶段", Chip.Word<Stage>), ("remedy", "复议诉讼", Chip.Word<RemedyStatus>),
            ("violation", "案由", v => violations.FirstOrDefault(x => x.Key == v).Value ?? v), ("mine", "我承办的", Chip.Ticked), ("filedIn", "立案年度", Chip.Year),
            ("decidedIn", "决定年度", Chip.Year), ("closedIn", "结案年度", Chip.Year), ("penaltyOnly", "只看处罚决定", Chip.Ticked));
        var law = await library.FrameAsync(cancel);
        var rows = await Rows(query, words).PageAsync(query.Page, cancel);
        var view = View("CaseList", new CaseListPage(query, rows, await desk.FrameAsync(Request, ListPaths.Cases, CaseColumns.Of(law), cancel), chips, violations, law, words.Fault));
        view.StatusCode = words.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return view;
    }

    /// <summary>The rows and columns of the list as an Excel file, all pages; the export is logged.</summary>
    [HttpGet(CasePaths.List + "/export")]
    public async Task<IActionResult> Export(CaseQuery query, CancellationToken cancel)
    {
        var words = SearchQuery.Of(query.Q);
        if (words.Fault is not null)
        {
            return await Show(query, cancel);
        }

        var rows = await Rows(query, words).ToListAsync(cancel);
        var columns = await desk.ColumnsAsync(Request, ListPaths.Cases, CaseColumns.Of(await library.FrameAsync(cancel)), cancel);
        await db.SaveAsync(me.Intends("Penalty.Exported", $"导出案件列表 {rows.Count} 条（{Request.QueryString}）。"), cancel);
        return Workbook.Download("案件列表", "案件", columns, rows);
    }

    private IQueryable<CaseRow> Rows(CaseQuery query, SearchQuery words)
    {
        var cases = db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Matching(db, words);
        if (query.Stage is { } stage)
        {
            cases = cases.Where(c => c.Stage == stage);
        }

        if (query.Remedy is { } remedy)
        {
            cases = cases.Where(c => c.RemedyStatus == remedy);
        }

        if (query.Violation is { Length: > 0 } violation)
        {
            cases = cases.Where(c => c.ViolationCode == violation);
        }

        if (query.Mine)
        {
            var person = me.Actor.PersonId;
            cases = cases.Where(c => c.LeadHandlerId == person || c.AssistantHandlerId == person);
        }

        if (query.PenaltyOnly)
        {
            cases = cases.Where(c => c.DecidedKind == OutcomeKind.Penalty);
        }

        if (query.FiledIn is { } filed and > 0 and < 9999)
        {
            cases = cases.Where(c => c.FiledOn >= new DateOnly(filed, 1, 1) && c.FiledOn <= new DateOnly(filed, 12, 31));
        }

        if (query.DecidedIn is { } decided and > 0 and < 9999)
        {
            cases = cases.Where(c => c.DecidedOn >= new DateOnly(decided, 1, 1) && c.DecidedOn <= new DateOnly(decided, 12, 31));
        }

        if (query.ClosedIn is { } closed and > 0 and < 9999)
        {
            cases = cases.Where(c => c.ClosedOn >= new DateOnly(closed, 1, 1) && c.ClosedOn <= new DateOnly(closed, 12, 31));
        }

        return cases.OrderByDescending(c => c.StageSinceOn).ThenByDescending(c => c.Id).Select(c => new CaseRow(
            c.Id, c.ClueNumber, c.CaseNumber, c.ClueSubject, c.Party == null ? null : c.Party.Name, c.Violation, c.Stage, c.StageSinceOn,
            c.LeadHandler, c.AssistantHandler, c.FiledOn, c.DecidedOn, c.Decision == null ? null : c.Decision.Outcome, c.RemedyStatus, c.DecisionChange,
            c.Party == null ? null : c.Party.CreditCode, c.Decision == null ? null : c.Decision.Number, c.ClosedOn));
    }
}
