using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Detail;

/// <summary>The page of a case.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}")]
public sealed class CaseDetailController(CaseReader reader) : Controller
{
    /// <summary>The page; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } view ? View("CaseDetail", view) : NotFound();
}
