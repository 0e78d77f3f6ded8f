using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace XiqingEdu.Enforcement.Web.Platform.Archives;

/// <summary>A ZIP archive that is written while it is sent, so that a large file needs no memory.</summary>
/// <param name="name">Name of the download.</param>
/// <param name="write">Writes the archive.</param>
public sealed class ArchiveResult(string name, Func<Stream, CancellationToken, Task> write) : ActionResult
{
    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        await write(response.BodyWriter.AsStream(), context.HttpContext.RequestAborted);
    }
}
