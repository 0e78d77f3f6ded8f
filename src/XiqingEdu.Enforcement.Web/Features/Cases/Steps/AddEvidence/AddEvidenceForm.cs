using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Platform.Uploads;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.AddEvidence;

/// <summary>One item of evidence with its file.</summary>
public sealed class AddEvidenceForm : StepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid EvidenceId { get; set; }

    public EvidenceKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Source { get; set; }

    public string? Proves { get; set; }

    public DateOnly? CollectedOn { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }

    public bool CertificatesShown { get; set; }

    public UploadedFile? File { get; set; }
}

internal sealed class AddEvidenceFormValidator : AbstractValidator<AddEvidenceForm>
{
    public AddEvidenceFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择证据种类。");
        RuleFor(f => f.Name).NotEmpty().WithMessage("请填写证据名称。").MaximumLength(Evidence.NameMaxLength).WithMessage($"证据名称不得超过 {Evidence.NameMaxLength} 字。");
        RuleFor(f => f.Source).NotEmpty().WithMessage("请填写证据来源。").MaximumLength(Evidence.SourceMaxLength).WithMessage($"证据来源不得超过 {Evidence.SourceMaxLength} 字。");
        RuleFor(f => f.Proves).NotEmpty().WithMessage("请填写证明内容。").MaximumLength(Evidence.RemarkMaxLength).WithMessage($"证明内容不得超过 {Evidence.RemarkMaxLength} 字。");
        RuleFor(f => f.CollectedOn).NotNull().WithMessage("请填写取证日期。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名取证人。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名取证人。");
        RuleFor(f => f.File).NotNull().WithMessage("请选择证据文件。");
    }
}
