using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Web.Platform.Word;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.SampleDocuments;

/// <summary>A finished document of the invented cases, on A4 as any other.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.SampleDocuments + "/{kind:regex(^[[a-z-]]+$)}")]
public sealed class SampleDocumentController(DocumentPress press) : Controller
{
    /// <summary>The page; 404 for a kind that the invented cases did not come by.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string kind, CancellationToken cancel)
    {
        var found = Enum.GetValues<DocumentKind>().Where(k => CasePaths.Kebab(k.ToString()) == kind).Select(SampleCases.DocumentOf).FirstOrDefault();
        return found is null ? NotFound() : View("SampleDocument", new SampleDocumentPage(found, WordHtml.Of(await press.SampleAsync(found, cancel))));
    }
}
