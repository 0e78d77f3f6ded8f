using FluentValidation;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Shared;

/// <summary>Particulars of a person, as typed.</summary>
public sealed class PersonForm
{
    /// <summary>Made when the form is shown, so that a second click changes nothing.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string? Name { get; set; }

    public string? IdentityNumber { get; set; }

    public string? Unit { get; set; }

    public string? Post { get; set; }

    public PersonnelKind? Kind { get; set; }
}

internal sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("请填写姓名。").MaximumLength(Person.NameMaxLength).WithMessage($"姓名不得超过 {Person.NameMaxLength} 字。");
        RuleFor(f => f.Unit).NotEmpty().WithMessage("请填写所在单位（科室）。").MaximumLength(Person.PostMaxLength).WithMessage($"所在单位不得超过 {Person.PostMaxLength} 字。");
        RuleFor(f => f.Post).NotEmpty().WithMessage("请填写职务。").MaximumLength(Person.PostMaxLength).WithMessage($"职务不得超过 {Person.PostMaxLength} 字。");
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择人员性质。");
    }
}
