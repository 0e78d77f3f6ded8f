using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>法制审核意见书: eight points, verdict, opinion.</summary>
public sealed class ReviewForm : StepForm
{
    public List<FindingForm> Findings { get; set; } = [];

    public ReviewConclusion? Conclusion { get; set; }

    public string? Opinion { get; set; }

    /// <summary>An empty checklist.</summary>
    public static ReviewForm Empty(ReviewConclusion? conclusion = null) => new()
    {
        Conclusion = conclusion,
        Findings = [.. Enum.GetValues<ReviewTopic>().Select(t => new FindingForm { Topic = t })],
    };

    /// <summary>The verdict as the domain takes it.</summary>
    public ReviewVerdict ToVerdict(QualifiedReviewer reviewer) =>
        new(Conclusion!.Value, [.. Findings.Select(f => new ReviewFinding(f.Topic, f.InOrder == true, f.Remark?.Trim() ?? ""))], Opinion!, reviewer);

    /// <summary>One of the eight points.</summary>
    public sealed class FindingForm
    {
        public ReviewTopic Topic { get; set; }

        public bool? InOrder { get; set; }

        public string? Remark { get; set; }
    }
}

internal sealed class ReviewFormValidator : AbstractValidator<ReviewForm>
{
    public ReviewFormValidator()
    {
        RuleForEach(f => f.Findings).ChildRules(finding =>
        {
            finding.RuleFor(f => f.InOrder).NotNull().WithMessage(f => $"请逐项审核：“{f.Topic.Word()}”尚未填写。");
            finding.RuleFor(f => f.Remark).NotEmpty().When(f => f.InOrder == false).WithMessage(f => $"“{f.Topic.Word()}”有问题的，请写明问题所在。")
                .MaximumLength(ReviewFinding.RemarkMaxLength).WithMessage($"每项的问题或者说明不得超过 {ReviewFinding.RemarkMaxLength} 字。");
        });
        RuleFor(f => f.Conclusion).NotNull().WithMessage("请选择审核结论。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写审核意见。")
            .MaximumLength(LegalReviewRound.OpinionMaxLength).WithMessage($"审核意见不得超过 {LegalReviewRound.OpinionMaxLength} 字。");
    }
}
