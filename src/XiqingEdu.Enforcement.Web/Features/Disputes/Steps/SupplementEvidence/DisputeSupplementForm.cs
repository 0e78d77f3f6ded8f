using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Platform.Uploads;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.SupplementEvidence;

/// <summary>One piece that the law lets the bureau add.</summary>
public sealed class DisputeSupplementForm : DisputeStepForm
{
    public string? Name { get; set; }

    public string? Purpose { get; set; }

    public DateOnly? MadeOn { get; set; }

    public int? Pages { get; set; }

    public UploadedFile? File { get; set; }

    public SupplementGround? Ground { get; set; }

    public string? Consent { get; set; }

    public DateOnly? On { get; set; }
}

internal sealed class DisputeSupplementFormValidator : AbstractValidator<DisputeSupplementForm>
{
    public DisputeSupplementFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("请填写证据名称。").MaximumLength(EvidenceItem.NameMaxLength).WithMessage(f => $"证据名称不得超过 {EvidenceItem.NameMaxLength} 字，现为 {f.Name!.Length} 字。");
        RuleFor(f => f.Purpose).NotEmpty().WithMessage("请填写证明对象。").MaximumLength(EvidenceItem.PurposeMaxLength).WithMessage(f => $"证明对象不得超过 {EvidenceItem.PurposeMaxLength} 字，现为 {f.Purpose!.Length} 字。");
        RuleFor(f => f.Pages).NotNull().WithMessage("请填写页数。").InclusiveBetween(1, EvidenceItem.MostPages).WithMessage($"页数须为 1 至 {EvidenceItem.MostPages}。");
        RuleFor(f => f.Ground).NotNull().WithMessage("请选择补充证据的理由；没有法定理由的，不得补充。").IsInEnum().WithMessage("请选择补充证据的理由。");
        RuleFor(f => f.Consent).NotEmpty().WithMessage("请填写同意、准许或者要求补充的文书。").MaximumLength(SupplementedEvidence.ConsentMaxLength).WithMessage(f => $"文书不得超过 {SupplementedEvidence.ConsentMaxLength} 字，现为 {f.Consent!.Length} 字。");
        RuleFor(f => f.On).NotNull().WithMessage("请填写补充之日。");
    }
}
