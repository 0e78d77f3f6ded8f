using Microsoft.AspNetCore.Mvc;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted;

/// <summary>Breaks rule 4: takes a version and forgets it.</summary>
public sealed class PlantedController : Controller
{
    [HttpPost]
    public IActionResult Change(Guid id, PlantedForm form) => Ok((id, form.Version));
}
