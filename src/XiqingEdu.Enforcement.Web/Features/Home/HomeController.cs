using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>工作台: what waits for this person, in sentences.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(Paths.Home)]
public sealed class HomeController : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public IActionResult Show() => View("Home");
}
