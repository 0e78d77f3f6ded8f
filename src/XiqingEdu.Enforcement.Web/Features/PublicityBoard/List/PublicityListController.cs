using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.PublicityBoard.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.List;

/// <summary>行政处罚公示, for everybody: what is published today.</summary>
[AllowAnonymous]
[Route(Paths.Publicity)]
public sealed class PublicityListController(EnforcementDbContext db, LawLibrary library) : Controller
{
    private const int MostWithdrawals = 10;

    /// <summary>One page of the list; a search of fewer than two characters answers 400 with the whole list.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(PublicityQuery query, CancellationToken cancel)
    {
        PublicPage.Mark(HttpContext, isList: true);
        var words = (query.Q ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SearchText.Fold).ToList();
        var fault = words.Count > 0 && words.Any(w => w.Length < PublicityQuery.LeastLetters) ? $"每个查询词至少 {PublicityQuery.LeastLetters} 个字；下面是没有按查询词筛选的结果。" : null;
        var shown = db.ShownNotices(library.Today);
        var years = (await shown.Select(n => n.DecidedOn.Year).Distinct().ToListAsync(cancel)).OrderDescending().ToList();
        var rows = await Filter(shown, query, fault is null ? words : []).OrderByDescending(n => n.DecidedOn).ThenByDescending(n => n.Id)
            .Select(n => new PublicityRow(n.Id, n.DecisionNumber, n.Party, n.Violation, n.Kinds, n.DecidedOn, n.PublishedOn)).PageAsync(query.Page, cancel);
        var withdrawn = await db.WithdrawnNotices(library.Today).OrderByDescending(n => n.EndedOn).ThenByDescending(n => n.Id).Take(MostWithdrawals)
            .Select(n => new WithdrawnRow(n.DecisionNumber, n.EndedOn, n.WithdrawalReason)).ToListAsync(cancel);
        var chips = Chip.For(Request, ("q", "关键字", null), ("year", "决定年度", null), ("kind", "处罚种类", v => Enum.TryParse<PenaltyKind>(v, out var k) && Enum.IsDefined(k) ? k.Word() : v));
        var view = View("PublicityList", new PublicityListPage(query, rows, chips, years, withdrawn, fault));
        view.StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return view;
    }

    private static IQueryable<PublicNotice> Filter(IQueryable<PublicNotice> notices, PublicityQuery query, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            notices = notices.Where(n => n.SearchText.Contains(word));
        }

        if (query.Year is > 0 and < 9999)
        {
            var (first, last) = (new DateOnly(query.Year.Value, 1, 1), new DateOnly(query.Year.Value, 12, 31));
            notices = notices.Where(n => n.DecidedOn >= first && n.DecidedOn <= last);
        }

        if (query.Kind is { } kind)
        {
            var key = $"|{kind}|";
            notices = notices.Where(n => n.KindKeys.Contains(key));
        }

        return notices;
    }
}
