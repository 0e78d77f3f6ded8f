using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.FileChecks;

/// <summary>程序合法性检查 of a case: every rule that applies, what it found and where it is mended. Printed, it proves the procedure of a closed case.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}/file-check")]
public sealed class CaseFileCheckController(CaseReader reader) : Controller
{
    /// <summary>The page; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } view ? View("CaseFileCheck", new CaseFileCheckPage(view)) : NotFound();
}
