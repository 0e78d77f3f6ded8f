using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>What is typed from the notice to reply.</summary>
public sealed class ReconsiderationForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public string? OrganNumber { get; set; }

    public string? Organ { get; set; }

    public ReconsiderationTrack? Track { get; set; }

    public DateOnly? NoticeReceivedOn { get; set; }

    public string? Applicant { get; set; }

    public ChallengedActKind? ActKind { get; set; }

    public string? Act { get; set; }

    public Guid? PenaltyCaseId { get; set; }

    public Guid? OnSitePenaltyId { get; set; }

    /// <summary>In the words of the domain.</summary>
    internal Domain.Disputes.Reconsiderations.ReconsiderationParticulars ToParticulars(string violationCode, OnSitePenalty? onSite) =>
        new(Applicant!, ActKind!.Value, Act!, PenaltyCaseId, NoticeReceivedOn!.Value, Track!.Value, Organ!, OrganNumber!) { ViolationCode = violationCode, OnSitePenalty = onSite };
}

internal sealed class ReconsiderationFormValidator : AbstractValidator<ReconsiderationForm>
{
    public ReconsiderationFormValidator()
    {
        RuleFor(f => f.OrganNumber).NotEmpty().WithMessage("请填写复议案号。").MaximumLength(Dispute.NumberMaxLength).WithMessage($"复议案号不得超过 {Dispute.NumberMaxLength} 字。");
        RuleFor(f => f.Organ).NotEmpty().WithMessage("请填写复议机关。").MaximumLength(Dispute.NameMaxLength).WithMessage($"复议机关不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.Track).NotNull().WithMessage("请选择审理程序。").IsInEnum().WithMessage("请选择审理程序。");
        RuleFor(f => f.NoticeReceivedOn).NotNull().WithMessage("请填写收到答复通知之日。");
        RuleFor(f => f.Applicant).NotEmpty().WithMessage("请填写申请人。").MaximumLength(Dispute.NameMaxLength).WithMessage($"申请人不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.ActKind).NotNull().WithMessage("请选择行政行为类别。").IsInEnum().WithMessage("请选择行政行为类别。");
        RuleFor(f => f.Act).NotEmpty().WithMessage("请填写被申请行政行为。").MaximumLength(Dispute.ActMaxLength).WithMessage($"被申请行政行为不得超过 {Dispute.ActMaxLength} 字。");
    }
}
