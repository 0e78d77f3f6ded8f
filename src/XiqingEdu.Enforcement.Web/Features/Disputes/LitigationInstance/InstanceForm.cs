using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationInstance;

/// <summary>A further instance.</summary>
public sealed class InstanceForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public InstanceLevel? Level { get; set; }

    public string? Court { get; set; }

    public string? CaseNumber { get; set; }

    public DateOnly? ReceivedOn { get; set; }
}

internal sealed class InstanceFormValidator : AbstractValidator<InstanceForm>
{
    public InstanceFormValidator()
    {
        RuleFor(f => f.Level).NotNull().WithMessage("请选择审级。").IsInEnum().WithMessage("请选择审级。");
        RuleFor(f => f.Court).NotEmpty().WithMessage("请填写法院。").MaximumLength(Reconsideration.NameMaxLength).WithMessage($"法院不得超过 {Reconsideration.NameMaxLength} 字。");
        RuleFor(f => f.CaseNumber).NotEmpty().WithMessage("请填写案号。").MaximumLength(Reconsideration.NumberMaxLength).WithMessage($"案号不得超过 {Reconsideration.NumberMaxLength} 字。");
        RuleFor(f => f.ReceivedOn).NotNull().WithMessage("请填写收到之日。");
    }
}
