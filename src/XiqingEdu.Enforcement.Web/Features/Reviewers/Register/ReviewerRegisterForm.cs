using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Register;

/// <summary>A new entry with its first term.</summary>
public sealed class ReviewerRegisterForm : QualificationFields
{
    /// <summary>Id of the entry, made when the form is shown, so that a second click changes nothing.</summary>
    public Guid Id { get; set; }

    public Guid? PersonId { get; set; }

    /// <summary>First day of the first term.</summary>
    public DateOnly? FromOn { get; set; }

    public string? Note { get; set; }
}

internal sealed class ReviewerRegisterFormValidator : QualificationFieldsValidator<ReviewerRegisterForm>
{
    public ReviewerRegisterFormValidator()
    {
        RuleFor(f => f.Id).NotEmpty().WithMessage("页面已失效，请重新打开本页再提交。");
        RuleFor(f => f.PersonId).NotNull().WithMessage("请选择人员。");
        RuleFor(f => f.FromOn).NotNull().WithMessage("请填写任期开始日期。");
        RuleFor(f => f.Note).MaximumLength(ReviewerTerm.NoteMaxLength).WithMessage($"不得超过 {ReviewerTerm.NoteMaxLength} 字。");
    }
}
