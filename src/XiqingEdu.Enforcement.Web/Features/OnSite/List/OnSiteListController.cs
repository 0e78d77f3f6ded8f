using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The on-the-spot penalties that this person may see.</summary>
[RequirePermission(Permission.ReadCases)]
public sealed class OnSiteListController(EnforcementDbContext db, OnSiteOffers offers, LawLibrary library, ListDesk desk, CurrentActor me) : Controller
{
    /// <summary>One page of the list; a search of fewer than two characters answers 400 with the whole list.</summary>
    [HttpGet(OnSitePaths.List)]
    public async Task<IActionResult> Show(OnSiteQuery query, CancellationToken cancel)
    {
        var violations = (await offers.ReadAsync(cancel)).Violations;
        var words = SearchQuery.Of(query.Q);
        var chips = Chip.For(Request,
            ("q", "关键字", v => words.Fault is null ? v : null), ("stage", "阶段", Chip.Word<OnSiteStage>),
            ("violation", "案由", v => violations.FirstOrDefault(x => x.Key == v).Value ?? v), ("mine", "我办理的", Chip.Ticked), ("unreported", "未报备", Chip.Ticked), ("decidedIn", "决定年度", Chip.Year));
        var law = await library.FrameAsync(cancel);
        var frame = await desk.FrameAsync(Request, ListPaths.OnSite, OnSiteColumns.Of(law), cancel);
        var view = View("OnSiteList", new OnSiteListPage(query, await Rows(query, words).PageAsync(query.Page, cancel), frame, chips, violations, law, words.Fault));
        view.StatusCode = words.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return view;
    }

    /// <summary>The rows and columns of the list as an Excel file, all pages; the export is logged.</summary>
    [HttpGet(OnSitePaths.Export)]
    public async Task<IActionResult> Export(OnSiteQuery query, CancellationToken cancel)
    {
        var words = SearchQuery.Of(query.Q);
        if (words.Fault is not null)
        {
            return await Show(query, cancel);
        }

        var rows = await Rows(query, words).ToListAsync(cancel);
        var columns = await desk.ColumnsAsync(Request, ListPaths.OnSite, OnSiteColumns.Of(await library.FrameAsync(cancel)), cancel);
        await db.SaveAsync(me.Intends("OnSite.Exported", $"导出当场处罚列表 {rows.Count} 条（{Request.QueryString}）。"), cancel);
        return Workbook.Download("当场处罚列表", "当场处罚", columns, rows);
    }

    private IQueryable<OnSiteRow> Rows(OnSiteQuery query, SearchQuery words)
    {
        var penalties = db.Set<OnSitePenalty>().AsNoTracking().Where(OnSiteVisibility.For(me.Actor)).Matching(db, words);
        if (query.Stage is { } stage)
        {
            penalties = penalties.Where(p => p.Stage == stage);
        }

        if (query.Violation is { Length: > 0 } violation)
        {
            penalties = penalties.Where(p => p.ViolationCode == violation);
        }

        if (query.Mine)
        {
            var person = me.Actor.PersonId;
            penalties = penalties.Where(p => p.FirstOfficerId == person || p.SecondOfficerId == person);
        }

        if (query.Unreported)
        {
            penalties = penalties.Where(p => p.Stage == OnSiteStage.OnSiteServed && p.ReportedOn == null);
        }

        if (query.DecidedIn is { } decided and > 0 and < 9999)
        {
            penalties = penalties.Where(p => p.DecidedOn >= new DateOnly(decided, 1, 1) && p.DecidedOn <= new DateOnly(decided, 12, 31));
        }

        return penalties.OrderByDescending(p => p.StageSinceOn).ThenByDescending(p => p.Id).Select(p => new OnSiteRow(
            p.Id, p.Number, p.DraftedOn, p.Party.Name, p.Violation, p.Outcome, p.Stage, p.Officers, p.DecidedOn, p.ServedOn, p.ReportedOn, p.Party.CreditCode));
    }
}
