using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Errors;

/// <summary>The page behind every refused status. Browsed to directly it is a 404.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorController : Controller
{
    /// <summary>Shows the page of the status.</summary>
    [Route("error/{code:int}")]
    public IActionResult Show(int code)
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error;
        if (fault is not null)
        {
            code = Response.StatusCode;
        }
        else
        {
            // Not the bound code: a request whose form cannot be read binds nothing.
            code = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode ?? StatusCodes.Status404NotFound;
        }

        Response.StatusCode = code;
        return View("Error", new ErrorPage(code, (fault as RuleViolation)?.Display, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier));
    }
}
