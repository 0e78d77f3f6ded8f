using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The on-the-spot penalties that this person may see.</summary>
[RequirePermission(Permission.ReadCases)]
public sealed class OnSiteListController(EnforcementDbContext db, OnSiteOffers offers, LawLibrary library, CurrentActor me) : Controller
{
    /// <summary>One page of the list.</summary>
    [HttpGet(OnSitePaths.List)]
    public async Task<IActionResult> Show(OnSiteQuery query, CancellationToken cancel)
    {
        var violations = (await offers.ReadAsync(cancel)).Violations;
        var chips = Chip.For(Request,
            ("q", "关键字", null), ("stage", "阶段", v => Enum.TryParse<OnSiteStage>(v, out var s) && Enum.IsDefined(s) ? s.Word() : v),
            ("violation", "案由", v => violations.FirstOrDefault(x => x.Key == v).Value ?? v), ("mine", "我办理的", _ => "是"), ("unreported", "未报备", _ => "是"), ("decidedIn", "决定年度", null));
        return View("OnSiteList", new OnSiteListPage(query, await Rows(query).PageAsync(query.Page, cancel), chips, violations, await library.FrameAsync(cancel)));
    }

    /// <summary>The whole list as an Excel file; the export is logged.</summary>
    [HttpGet(OnSitePaths.Export)]
    public async Task<IActionResult> Export(OnSiteQuery query, CancellationToken cancel)
    {
        var rows = await Rows(query).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("OnSite.Exported", $"导出当场处罚列表 {rows.Count} 条（{Request.QueryString}）。"), cancel);
        return Workbook.Download("当场处罚列表", "当场处罚", ["序号", "决定书编号", "当事人", "案由", "处罚", "罚款（元）", "阶段", "执法人员", "决定日期", "交付日期", "报备日期"],
            rows.Select((r, i) => (IReadOnlyList<object?>)
                [i + 1, r.Number, r.PartyName, r.Violation.CauseOfAction, r.Outcome.Text, r.Outcome.FineFen / 100m, r.Stage.Word(), r.OfficerNames, r.DecidedOn, r.ServedOn, r.ReportedOn]));
    }

    private IQueryable<OnSiteRow> Rows(OnSiteQuery query)
    {
        var penalties = db.Set<OnSitePenalty>().AsNoTracking().Where(OnSiteVisibility.For(me.Actor));
        if (query.Q?.Trim() is { Length: > 0 } q)
        {
            penalties = penalties.Where(p => p.Number.Contains(q) || p.Party.Name.Contains(q));
        }

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
            p.Id, p.Number, p.DraftedOn, p.Party.Name, p.Violation, p.Outcome, p.Stage, p.Officers, p.DecidedOn, p.ServedOn, p.ReportedOn));
    }
}
