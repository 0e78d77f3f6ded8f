using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using XiqingEdu.Enforcement.Data.Files;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Platform.Uploads;

/// <summary>
/// Takes the file of a form: a newly chosen one is checked and stored, otherwise the one that was stored when the same
/// person sent the same form before. The reference to it is protected and bound to account and address.
/// </summary>
public sealed class UploadBinder(IFileStore files, IDataProtectionProvider protection) : IModelBinder
{
    /// <summary>Name of the hidden field beside the file field.</summary>
    public const string Kept = ".Kept";

    /// <inheritdoc />
    public async Task BindModelAsync(ModelBindingContext context)
    {
        var http = context.HttpContext;
        var protector = protection.CreateProtector("Uploads", http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", http.Request.Path.ToString().ToLowerInvariant());
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        var kept = Find(form?[context.ModelName + Kept], protector, context);
        if (form?.Files.GetFile(context.ModelName) is { } chosen)
        {
            kept = await StoreAsync(chosen, protector, context) ?? kept;
        }

        // Nothing there is not a value: otherwise rows of files would never come to an end.
        context.Result = kept is null ? ModelBindingResult.Failed() : ModelBindingResult.Success(kept);
    }

    private async Task<UploadedFile?> StoreAsync(IFormFile chosen, IDataProtector protector, ModelBindingContext context)
    {
        try
        {
            var cancel = context.HttpContext.RequestAborted;
            var name = await Upload.CheckAsync(chosen, context.ModelName, cancel);
            await using var content = chosen.OpenReadStream();
            var stored = await files.SaveAsync(content, cancel);
            var file = new UploadedFile(name, stored.Sha256, stored.Length, "");
            return file with { Reference = protector.Protect(JsonSerializer.Serialize(file)) };
        }
        catch (RuleViolation refused)
        {
            context.ModelState.AddModelError(context.ModelName, refused.Display);
            return null;
        }
    }

    private UploadedFile? Find(string? reference, IDataProtector protector, ModelBindingContext context)
    {
        if (string.IsNullOrEmpty(reference))
        {
            return null;
        }

        try
        {
            var file = JsonSerializer.Deserialize<UploadedFile>(protector.Unprotect(reference))!;
            if (files.Renew(file.Sha256))
            {
                return file with { Reference = reference };
            }
        }
        catch (Exception wrong) when (wrong is System.Security.Cryptography.CryptographicException or JsonException)
        {
            // Another person's reference, or an invented one, is the same as none.
        }

        if (context.HttpContext.Request.Form.Files.GetFile(context.ModelName) is null)
        {
            context.ModelState.AddModelError(context.ModelName, "先前上传的文件已不在暂存处，请重新选择文件。");
        }

        return null;
    }
}
