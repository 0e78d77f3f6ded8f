using Microsoft.AspNetCore.Mvc;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>
/// A file of a form, checked and stored. A form declares it as a property; when the form is refused for another reason
/// it comes back with the file, which need not be chosen again.
/// </summary>
/// <param name="FileName">Without any path.</param>
/// <param name="Sha256">Its name in the store.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Reference">Names the file when the form is sent again; useless to another account or on another page.</param>
[ModelBinder(typeof(UploadBinder))]
public sealed record UploadedFile(string FileName, string Sha256, long Length, string Reference)
{
    /// <summary>Size in the unit that people read.</summary>
    public string SizeText => Length switch
    {
        < 1024 => $"{Length} 字节",
        < 1024 * 1024 => $"{Length / 1024d:0.#} KB",
        _ => $"{Length / 1024d / 1024d:0.#} MB",
    };
}
