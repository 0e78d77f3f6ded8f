using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The cases that this person may see.</summary>
[RequirePermission(Permission.ReadCases)]
public sealed class CaseListController(EnforcementDbContext db, LawLibrary library, CurrentActor me) : Controller
{
    /// <summary>One page of the list.</summary>
    [HttpGet(CasePaths.List)]
    public async Task<IActionResult> Show(CaseQuery query, CancellationToken cancel)
    {
        var violations = (await db.Set<ViolationItem>().AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancel))
            .Select(v => KeyValuePair.Create(v.Code, $"{v.Code} {v.Violation.CauseOfAction}")).ToList();
        var chips = Chip.For(Request,
            ("q", "关键字", null), ("stage", "阶段", v => Enum.TryParse<Stage>(v, out var s) ? s.Word() : v),
            ("remedy", "复议诉讼", v => Enum.TryParse<RemedyStatus>(v, out var r) ? r.Word() : v), ("violation", "案由", v => violations.FirstOrDefault(x => x.Key == v).Value ?? v), ("mine", "我承办的", _ => "是"),
            ("filedIn", "立案年度", null), ("decidedIn", "决定年度", null), ("closedIn", "结案年度", null), ("penaltyOnly", "只看处罚决定", _ => "是"));
        var rows = await Rows(query).PageAsync(query.Page, cancel);
        return View("CaseList", new CaseListPage(query, rows, chips, violations, await library.FrameAsync(cancel)));
    }

    /// <summary>The whole list as an Excel file; the export is logged.</summary>
    [HttpGet(CasePaths.List + "/export")]
    public async Task<IActionResult> Export(CaseQuery query, CancellationToken cancel)
    {
        var rows = await Rows(query).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Penalty.Exported", $"导出案件列表 {rows.Count} 条（{Request.QueryString}）。"), cancel);
        return Workbook.Download("案件列表", "案件", ["序号", "案件编号", "当事人", "案由", "阶段", "承办人", "立案日期", "决定日期", "处理结果", "复议诉讼"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Number, r.PartyName ?? r.ClueSubject, r.Violation?.CauseOfAction, r.Stage.Word(), r.Handlers, r.FiledOn, r.DecidedOn, r.Result, r.Remedy.Word()]));
    }

    private IQueryable<CaseRow> Rows(CaseQuery query)
    {
        var cases = db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor));
        if (query.Q?.Trim() is { Length: > 0 } q)
        {
            cases = cases.Where(c => c.CaseNumber.Contains(q) || c.ClueNumber.Contains(q) || c.ClueSubject.Contains(q) || c.Party!.Name.Contains(q)
                || (c.Decision != null && c.Decision.Number.Contains(q)));
        }

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
            c.LeadHandler, c.AssistantHandler, c.FiledOn, c.DecidedOn, c.Decision == null ? null : c.Decision.Outcome, c.RemedyStatus, c.DecisionChange));
    }
}
