using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Platform.Errors;

/// <summary>Statuses without a body show the error page; a fault shows a reference number and never its text.</summary>
public static class ErrorPages
{
    /// <summary>Adds both to the pipeline, first.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = fault => fault switch
            {
                DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
                RuleViolation => StatusCodes.Status400BadRequest,
                BadHttpRequestException bad => bad.StatusCode,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
