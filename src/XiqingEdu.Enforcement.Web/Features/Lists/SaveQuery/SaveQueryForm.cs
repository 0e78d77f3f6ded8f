using FluentValidation;
using XiqingEdu.Enforcement.Data.Lists;

namespace XiqingEdu.Enforcement.Web.Features.Lists.SaveQuery;

/// <summary>A query and the name under which it is kept.</summary>
public sealed class SaveQueryForm
{
    /// <summary>Made when the form was shown.</summary>
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public string? Query { get; set; }
}

internal sealed class SaveQueryFormValidator : AbstractValidator<SaveQueryForm>
{
    public SaveQueryFormValidator()
    {
        RuleFor(f => f.Name).Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("请填写常用查询的名称。")
            .MaximumLength(SavedQuery.NameMaxLength).WithMessage(f => $"名称不得超过 {SavedQuery.NameMaxLength} 字，现为 {f.Name!.Length} 字。");
        RuleFor(f => f.Query).NotEmpty().WithMessage("没有查询条件，无需保存。请先设定条件并查询。")
            .MaximumLength(SavedQuery.QueryMaxLength).WithMessage("查询条件过长，不能保存。请减少条件。");
    }
}
