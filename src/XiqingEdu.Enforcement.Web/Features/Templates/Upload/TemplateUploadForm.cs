using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Platform.Uploads;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Upload;

/// <summary>A new version of a template.</summary>
public sealed class TemplateUploadForm
{
    /// <summary>Key of the version to be, made when the form was shown.</summary>
    public Guid Id { get; set; }

    public UploadedFile? File { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string? Reason { get; set; }

    /// <summary>Sent from the preview: the version is to be used.</summary>
    public bool Confirmed { get; set; }

    /// <summary>Goes back from the preview to the form.</summary>
    public bool Again { get; set; }
}

internal sealed class TemplateUploadFormValidator : AbstractValidator<TemplateUploadForm>
{
    public TemplateUploadFormValidator()
    {
        RuleFor(f => f.File).NotNull().WithMessage("请选择模板文件（.docx）。");
        RuleFor(f => f.ValidFrom).NotNull().WithMessage("请填写启用日期。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写更换理由，写明根据哪个文件或者谁的决定。")
            .MaximumLength(TemplateVersion.ReasonMaxLength).WithMessage($"更换理由不得超过 {TemplateVersion.ReasonMaxLength} 字。");
    }
}
