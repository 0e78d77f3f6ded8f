using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Deadlines;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.DeadlineCalculator;

/// <summary>
/// 期限计算器. Open to everybody: it reads the law and the published calendar alone and no record of the bureau, and a party has
/// the same reason as an officer to know when a right ends.
/// </summary>
[AllowAnonymous]
[Route(SettingPaths.DeadlineCalculator)]
public sealed class CalculatorController(LawLibrary law) : Controller
{
    /// <summary>The form, and the answer once a rule and a day are given; 400 with what was typed for bad input.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CalculatorQuery query, CancellationToken cancel)
    {
        var rule = DeadlineCatalogue.Find(query.Rule);
        var answer = ModelState.IsValid && rule is not null && query.Start is { } start ? rule.Answer(start, await law.CalendarAsync(cancel)) : null;
        var typed = ModelState.TryGetValue(nameof(CalculatorQuery.Start), out var state) ? state.AttemptedValue : null;
        var view = View("Calculator", new CalculatorPage(query, typed ?? $"{query.Start:yyyy-MM-dd}", rule, answer));
        view.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return view;
    }
}
