using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.OpenInstance;

/// <summary>A further instance.</summary>
public sealed class DisputeInstanceForm : DisputeStepForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public InstanceLevel? Level { get; set; }

    public InstanceOrigin? Origin { get; set; }

    public string? Court { get; set; }

    public string? CaseNumber { get; set; }

    public DateOnly? ReceivedOn { get; set; }
}

internal sealed class DisputeInstanceFormValidator : AbstractValidator<DisputeInstanceForm>
{
    public DisputeInstanceFormValidator()
    {
        RuleFor(f => f.Level).NotNull().WithMessage("请选择审级。").IsInEnum().WithMessage("请选择审级。");
        RuleFor(f => f.Origin).NotNull().WithMessage("请选择由何引起。").IsInEnum().WithMessage("请选择由何引起。");
        RuleFor(f => f.Court).NotEmpty().WithMessage("请填写法院。").MaximumLength(Dispute.NameMaxLength).WithMessage(f => $"法院不得超过 {Dispute.NameMaxLength} 字，现为 {f.Court!.Length} 字。");
        RuleFor(f => f.CaseNumber).NotEmpty().WithMessage("请填写案号。").MaximumLength(Dispute.NumberMaxLength).WithMessage(f => $"案号不得超过 {Dispute.NumberMaxLength} 字，现为 {f.CaseNumber!.Length} 字。");
        RuleFor(f => f.ReceivedOn).NotNull().WithMessage("请填写收到之日。");
    }
}
