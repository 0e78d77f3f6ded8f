using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationParticulars;

/// <summary>What is typed from the copy of the complaint.</summary>
public sealed class LitigationForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public string? Court { get; set; }

    public string? CourtCaseNumber { get; set; }

    public DateOnly? ComplaintReceivedOn { get; set; }

    public string? Plaintiff { get; set; }

    public ChallengedActKind? ActKind { get; set; }

    public string? Act { get; set; }

    public Guid? PenaltyCaseId { get; set; }

    public Guid? OnSitePenaltyId { get; set; }

    public Guid? ReconsiderationId { get; set; }

    public bool GovernmentIsCoDefendant { get; set; }

    /// <summary>In the words of the domain.</summary>
    internal Domain.Disputes.Litigations.LitigationParticulars ToParticulars(string violationCode, OnSitePenalty? onSite) => new(Plaintiff!, ActKind!.Value, Act!, PenaltyCaseId, ReconsiderationId,
        GovernmentIsCoDefendant, ComplaintReceivedOn!.Value, Court!, CourtCaseNumber!) { ViolationCode = violationCode, OnSitePenalty = onSite };
}

internal sealed class LitigationFormValidator : AbstractValidator<LitigationForm>
{
    public LitigationFormValidator()
    {
        RuleFor(f => f.Court).NotEmpty().WithMessage("请填写一审法院。").MaximumLength(Dispute.NameMaxLength).WithMessage($"一审法院不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.CourtCaseNumber).NotEmpty().WithMessage("请填写一审案号。").MaximumLength(Dispute.NumberMaxLength).WithMessage($"一审案号不得超过 {Dispute.NumberMaxLength} 字。");
        RuleFor(f => f.ComplaintReceivedOn).NotNull().WithMessage("请填写收到起诉状副本之日。");
        RuleFor(f => f.Plaintiff).NotEmpty().WithMessage("请填写原告。").MaximumLength(Dispute.NameMaxLength).WithMessage($"原告不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.ActKind).NotNull().WithMessage("请选择行政行为类别。").IsInEnum().WithMessage("请选择行政行为类别。");
        RuleFor(f => f.Act).NotEmpty().WithMessage("请填写被诉行政行为。").MaximumLength(Dispute.ActMaxLength).WithMessage($"被诉行政行为不得超过 {Dispute.ActMaxLength} 字。");
    }
}
