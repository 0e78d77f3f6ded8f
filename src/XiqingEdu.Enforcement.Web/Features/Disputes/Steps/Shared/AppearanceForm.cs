using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>Who stands for the bureau, as planned or as it was.</summary>
public sealed class AppearanceForm : DisputeStepForm
{
    public string? Leader { get; set; }

    public string? Post { get; set; }

    public LeaderRole? Role { get; set; }

    public AbsenceReason? Absence { get; set; }

    public string? Explanation { get; set; }

    public string? Proof { get; set; }

    public string? Staff { get; set; }

    public string? Lawyers { get; set; }

    /// <summary>What happened; only once it was held.</summary>
    public string? Record { get; set; }

    /// <summary>Filled with what was planned.</summary>
    internal static AppearanceForm Of(Appearance? plan) => plan is null ? new() : new()
    {
        Leader = plan.Leader, Post = plan.Post, Role = plan.Role, Absence = plan.Absence, Explanation = plan.Explanation, Proof = plan.Proof, Staff = plan.Staff, Lawyers = plan.Lawyers,
    };

    /// <summary>In the words of the domain.</summary>
    internal Appearance ToAppearance() => new()
    {
        Leader = Leader ?? "", Post = Post ?? "", Role = Role, Absence = Absence, Explanation = Explanation ?? "", Proof = Proof ?? "", Staff = Staff ?? "", Lawyers = Lawyers ?? "",
    };
}

internal sealed class AppearanceFormValidator : AbstractValidator<AppearanceForm>
{
    public AppearanceFormValidator()
    {
        RuleFor(f => f.Leader).MaximumLength(Appearance.NameMaxLength).WithMessage($"负责人姓名不得超过 {Appearance.NameMaxLength} 字。");
        RuleFor(f => f.Post).MaximumLength(Appearance.NameMaxLength).WithMessage($"职务不得超过 {Appearance.NameMaxLength} 字。");
        RuleFor(f => f.Role).IsInEnum().WithMessage("请选择负责人的身份。");
        RuleFor(f => f.Absence).IsInEnum().WithMessage("请选择负责人不出庭的理由。");
        RuleFor(f => f.Explanation).MaximumLength(Appearance.TextMaxLength).WithMessage($"具体情况不得超过 {Appearance.TextMaxLength} 字。");
        RuleFor(f => f.Proof).MaximumLength(Appearance.TextMaxLength).WithMessage($"证明材料不得超过 {Appearance.TextMaxLength} 字。");
        RuleFor(f => f.Staff).MaximumLength(Appearance.TextMaxLength).WithMessage($"出庭的工作人员不得超过 {Appearance.TextMaxLength} 字。");
        RuleFor(f => f.Lawyers).MaximumLength(Appearance.TextMaxLength).WithMessage($"律师不得超过 {Appearance.TextMaxLength} 字。");
        RuleFor(f => f.Record).MaximumLength(DisputeHearing.TextMaxLength).WithMessage($"开庭、听证情况不得超过 {DisputeHearing.TextMaxLength} 字。");
    }
}
