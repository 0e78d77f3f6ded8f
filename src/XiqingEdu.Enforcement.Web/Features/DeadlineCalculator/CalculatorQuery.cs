using FluentValidation;
using XiqingEdu.Enforcement.Domain.Deadlines;

namespace XiqingEdu.Enforcement.Web.Features.DeadlineCalculator;

/// <summary>What is asked: a rule of the catalogue and the day of the event. It stands in the address, to be bookmarked.</summary>
public sealed class CalculatorQuery
{
    public string? Rule { get; set; }

    public DateOnly? Start { get; set; }

    /// <summary>Something was asked.</summary>
    public bool IsAsked => Rule is not null || Start is not null;
}

internal sealed class CalculatorQueryValidator : AbstractValidator<CalculatorQuery>
{
    private static readonly DateOnly First = new(2000, 1, 1), Last = new(2090, 12, 31);

    public CalculatorQueryValidator()
    {
        When(q => q.IsAsked, () =>
        {
            RuleFor(q => q.Rule).NotEmpty().WithMessage("请选择规则。").Must(r => DeadlineCatalogue.Find(r) is not null).WithMessage("没有这条规则，请从列表中选择。");
            RuleFor(q => q.Start).NotNull().WithMessage("请填写起算事件的日期。").InclusiveBetween(First, Last).WithMessage("日期应在 2000 年至 2090 年之间。");
        });
    }
}
