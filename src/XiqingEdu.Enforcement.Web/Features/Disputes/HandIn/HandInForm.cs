using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.HandIn;

/// <summary>What is typed from an application that was handed in at the bureau.</summary>
public sealed class HandInForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OnSitePenaltyId { get; set; }

    public string? Applicant { get; set; }

    public DateOnly? HandedInOn { get; set; }

    public string? Request { get; set; }

    /// <summary>In the words of the domain.</summary>
    internal HandedInApplication ToApplication(OnSitePenalty penalty) => new(Applicant!, penalty, HandedInOn!.Value, Request!);
}

internal sealed class HandInFormValidator : AbstractValidator<HandInForm>
{
    public HandInFormValidator()
    {
        RuleFor(f => f.OnSitePenaltyId).NotNull().WithMessage("请选择所不服的当场处罚。");
        RuleFor(f => f.Applicant).NotEmpty().WithMessage("请填写申请人。").MaximumLength(Dispute.NameMaxLength).WithMessage($"申请人不得超过 {Dispute.NameMaxLength} 字。");
        RuleFor(f => f.HandedInOn).NotNull().WithMessage("请填写收到申请之日。");
        RuleFor(f => f.Request).NotEmpty().WithMessage("请填写复议请求。")
            .MaximumLength(HandedInApplication.RequestMaxLength).WithMessage(f => $"复议请求不得超过 {HandedInApplication.RequestMaxLength} 字，现为 {f.Request!.Length} 字。");
    }
}
