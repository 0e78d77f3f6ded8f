using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.HoldHearing;

/// <summary>Who was there, what was said, and who signed.</summary>
public sealed class HoldHearingForm : StepForm
{
    public string? Attendees { get; set; }

    public string? Minutes { get; set; }

    public string? Signature { get; set; }

    /// <summary>Those who must be there, one a line, for the host to correct.</summary>
    public static string ExpectedAt(PenaltyCase c) => string.Join("\n", new[]
    {
        $"主持人：{c.Notice!.Hearing!.Host}", "记录人：", $"调查人员：{c.HandlerNames}", $"当事人：{c.Party!.Name}", "委托代理人（一至二人）：",
    });
}

internal sealed class HoldHearingFormValidator : AbstractValidator<HoldHearingForm>
{
    public HoldHearingFormValidator()
    {
        RuleFor(f => f.Attendees).NotEmpty().WithMessage("请填写出席人员。").MaximumLength(Hearing.NamesMaxLength).WithMessage($"出席人员不得超过 {Hearing.NamesMaxLength} 字。");
        RuleFor(f => f.Minutes).NotEmpty().WithMessage("请填写听证笔录。").MaximumLength(Hearing.TextMaxLength).WithMessage($"听证笔录不得超过 {Hearing.TextMaxLength} 字。");
        RuleFor(f => f.Signature).NotEmpty().WithMessage("请填写当事人签字或者拒签情况。").MaximumLength(Hearing.NamesMaxLength).WithMessage($"当事人签字或者拒签情况不得超过 {Hearing.NamesMaxLength} 字。");
    }
}
