using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Shared;

/// <summary>What a person brings to legal review, as typed; part of two forms.</summary>
public abstract class QualificationFields
{
    public string? QualificationNumber { get; set; }

    public DateOnly? QualificationOn { get; set; }

    public LawDegree? Degree { get; set; }

    public DateOnly? FirstEngagedOn { get; set; }

    public ReviewerWorkTime? WorkTime { get; set; }

    /// <summary>As the domain takes it.</summary>
    public ReviewerQualification ToQualification() => new(QualificationNumber, QualificationOn, Degree!.Value, FirstEngagedOn!.Value, WorkTime!.Value);
}

/// <summary>The shape of the qualification.</summary>
public abstract class QualificationFieldsValidator<TForm> : AbstractValidator<TForm> where TForm : QualificationFields
{
    protected QualificationFieldsValidator()
    {
        RuleFor(f => f.QualificationNumber).MaximumLength(LegalReviewer.NumberMaxLength).WithMessage($"证书编号不得超过 {LegalReviewer.NumberMaxLength} 字。");
        RuleFor(f => f.Degree).NotNull().WithMessage("请选择法学学位，没有的选“无法学学位”。");
        RuleFor(f => f.FirstEngagedOn).NotNull().WithMessage("请填写初次从事法制审核日期。");
        RuleFor(f => f.WorkTime).NotNull().WithMessage("请选择专职或者兼职。");
    }
}
