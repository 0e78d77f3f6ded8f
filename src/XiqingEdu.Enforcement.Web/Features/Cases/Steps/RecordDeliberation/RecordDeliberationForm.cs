using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordDeliberation;

/// <summary>Minutes of the collective deliberation.</summary>
public sealed class RecordDeliberationForm : StepForm
{
    public DateOnly? HeldOn { get; set; }

    public string? Place { get; set; }

    public string? Chair { get; set; }

    public int? MembersEntitled { get; set; }

    public string? Attendees { get; set; }

    public string? Opinions { get; set; }

    public string? Conclusion { get; set; }

    public bool? Agrees { get; set; }

    /// <summary>The minutes as the domain takes them.</summary>
    public Deliberation ToMinutes() => new(HeldOn!.Value, Place!, Chair!, MembersEntitled!.Value,
        Attendees!.Split(['\n', '、', ',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Opinions!, Conclusion!, Agrees!.Value);
}

internal sealed class RecordDeliberationFormValidator : AbstractValidator<RecordDeliberationForm>
{
    public RecordDeliberationFormValidator()
    {
        RuleFor(f => f.HeldOn).NotNull().WithMessage("请填写讨论日期。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写地点。").MaximumLength(Deliberation.PlaceMaxLength).WithMessage($"地点不得超过 {Deliberation.PlaceMaxLength} 字。");
        RuleFor(f => f.Chair).NotEmpty().WithMessage("请填写主持人。").MaximumLength(Deliberation.ChairMaxLength).WithMessage($"主持人不得超过 {Deliberation.ChairMaxLength} 字。");
        RuleFor(f => f.MembersEntitled).NotNull().WithMessage("请填写应到人数。");
        RuleFor(f => f.Attendees).NotEmpty().WithMessage("请填写出席人员。").MaximumLength(Deliberation.AttendeesMaxLength).WithMessage($"出席人员不得超过 {Deliberation.AttendeesMaxLength} 字。");
        RuleFor(f => f.Opinions).NotEmpty().WithMessage("请填写各人意见。").MaximumLength(Deliberation.TextMaxLength).WithMessage($"各人意见不得超过 {Deliberation.TextMaxLength} 字。");
        RuleFor(f => f.Conclusion).NotEmpty().WithMessage("请填写讨论结论。").MaximumLength(Deliberation.TextMaxLength).WithMessage($"讨论结论不得超过 {Deliberation.TextMaxLength} 字。");
        RuleFor(f => f.Agrees).NotNull().WithMessage("请选择是否同意处理建议。");
    }
}
