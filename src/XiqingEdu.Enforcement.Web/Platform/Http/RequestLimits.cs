using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace XiqingEdu.Enforcement.Web.Platform.Http;

/// <summary>
/// How much one request may carry: a file of 50 MB with its form. A long text within that reaches the validator, which
/// says the field's own limit; what is larger is answered with the page of 413 once it has been received.
/// </summary>
public sealed class RequestLimits(RequestDelegate next)
{
    /// <summary>Most bytes of a request: 60 MB.</summary>
    public const long MaxLength = 60L * 1024 * 1024;

    /// <summary>Most bytes that are received to be refused with a page: 240 MB; beyond that the connection is cut.</summary>
    private const long MaxRefused = 4 * MaxLength;

    /// <summary>Sets the limits of server and forms deliberately, so that none of the framework's lower ones applies.</summary>
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxRefused);
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = (int)MaxLength;
            form.MultipartBodyLengthLimit = MaxLength;
            form.BufferBodyLengthLimit = MaxLength;
        });
    }

    /// <summary>Passes the request on, or answers 413.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is { } length and > MaxLength && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            if (length <= MaxRefused)
            {
                await context.Request.Body.DrainAsync(context.RequestAborted);
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        await next(context);
    }
}
