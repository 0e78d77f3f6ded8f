using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Statement;

/// <summary>opening + in − out = closing of a year. A statement that does not balance is neither printed nor exported.</summary>
[RequirePermission(Permission.ReadOfficers)]
public sealed class HeadcountStatementController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet(OfficerPaths.HeadcountStatement)]
    public async Task<IActionResult> Show(int? year, CancellationToken cancel) =>
        await ReadAsync(year ?? law.Today.Year, cancel) is { } page ? View("HeadcountStatement", page) : NotFound();

    /// <summary>The movements as an Excel file; logged.</summary>
    [HttpGet(OfficerPaths.HeadcountStatementExport)]
    public async Task<IActionResult> Export(int year, CancellationToken cancel)
    {
        if (await ReadAsync(year, cancel) is not { } page)
        {
            return NotFound();
        }

        var statement = page.Statement;
        Require.That(statement.Balances, "HEADCOUNT", CertificateProcedure.Article,
            $"{year} 年持证人数变动表不平衡，不得打印或导出。{string.Concat(page.Faults)}请先核对更正证件登记。");
        await db.SaveAsync(me.Intends("Headcount.Exported", $"导出 {year} 年持证人数变动表（期初 {statement.Opening.Count}，增加 {statement.In.Count}，减少 {statement.Out.Count}，期末 {statement.Closing.Count}）。"), cancel);
        var rows = new List<IReadOnlyList<object?>> { Row("期初", statement.From.AddDays(-1), "", "", "", statement.Opening.Count) };
        rows.AddRange(statement.In.Concat(statement.Out).Select(m => Row(
            HeadcountStatementPage.Way(m), m.On, page.People[m.PersonId].Name, page.People[m.PersonId].Unit, m.CertificateNumber, m.IsIn ? 1 : -1)));
        rows.Add(Row("期末", statement.To, "", "", "", statement.Closing.Count));
        return Workbook.Download($"持证人数变动表-{year}", "持证人数变动", ["事项", "日期", "姓名", "所在单位", "证件编号", "人数"], rows);
    }

    private static IReadOnlyList<object?> Row(string what, DateOnly on, string name, string unit, string number, int count) => [what, on, name, unit, number, count];

    private async Task<HeadcountStatementPage?> ReadAsync(int year, CancellationToken cancel)
    {
        if (!ModelState.IsValid || year < 1990 || year > law.Today.Year)
        {
            return null;
        }

        var end = new DateOnly(year, 12, 31);
        var statement = await directory.StatementAsync(new DateOnly(year, 1, 1), end > law.Today ? law.Today : end, cancel);
        var people = await db.Set<Person>().Where(p => db.Set<Certificate>().Any(c => c.PersonId == p.Id))
            .Select(p => new { p.Id, p.Name, p.Unit }).ToDictionaryAsync(p => p.Id, p => (p.Name, p.Unit), cancel);
        return new HeadcountStatementPage(year, law.Today, statement, people);
    }
}
