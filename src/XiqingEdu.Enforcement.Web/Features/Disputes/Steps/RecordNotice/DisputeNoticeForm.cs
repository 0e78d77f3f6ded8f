using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordNotice;

/// <summary>What the notice to reply adds.</summary>
public sealed class DisputeNoticeForm : DisputeStepForm
{
    public string? OrganNumber { get; set; }

    public string? Organ { get; set; }

    public ReconsiderationTrack? Track { get; set; }

    public DateOnly? NoticeReceivedOn { get; set; }
}

internal sealed class DisputeNoticeFormValidator : AbstractValidator<DisputeNoticeForm>
{
    public DisputeNoticeFormValidator()
    {
        RuleFor(f => f.OrganNumber).NotEmpty().WithMessage("请填写复议案号。").MaximumLength(Dispute.NumberMaxLength).WithMessage($"复议案号不得超过 {Dispute.NumberMaxLength} 字。");
        RuleFor(f => f.Organ).NotEmpty().WithMessage("请填写复议机关。").MaximumLength(Dispute.NameMaxLength).WithMessage($"复议机关不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.Track).NotNull().WithMessage("请选择审理程序。").IsInEnum().WithMessage("请选择审理程序。");
        RuleFor(f => f.NoticeReceivedOn).NotNull().WithMessage("请填写收到答复通知之日。");
    }
}
