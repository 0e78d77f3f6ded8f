using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.StartTerm;

/// <summary>A new term.</summary>
public sealed class TermStartForm : IReviewerForm
{
    /// <summary>Id of the term, made when the form is shown, so that a second click changes nothing.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    public DateOnly? FromOn { get; set; }

    public string? Note { get; set; }
}

internal sealed class TermStartFormValidator : AbstractValidator<TermStartForm>
{
    public TermStartFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开本页再提交。");
        RuleFor(f => f.FromOn).NotNull().WithMessage("请填写任期开始日期。");
        RuleFor(f => f.Note).MaximumLength(ReviewerTerm.NoteMaxLength).WithMessage($"不得超过 {ReviewerTerm.NoteMaxLength} 字。");
    }
}
