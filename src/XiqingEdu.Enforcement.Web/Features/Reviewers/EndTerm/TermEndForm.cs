using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.EndTerm;

/// <summary>The end of the open term.</summary>
public sealed class TermEndForm : IReviewerForm
{
    public int Version { get; set; }

    public DateOnly? ToOn { get; set; }

    public string? Note { get; set; }
}

internal sealed class TermEndFormValidator : AbstractValidator<TermEndForm>
{
    public TermEndFormValidator()
    {
        RuleFor(f => f.ToOn).NotNull().WithMessage("请填写任期结束日期。");
        RuleFor(f => f.Note).NotEmpty().WithMessage("请填写结束原因。").MaximumLength(ReviewerTerm.NoteMaxLength).WithMessage($"不得超过 {ReviewerTerm.NoteMaxLength} 字。");
    }
}
