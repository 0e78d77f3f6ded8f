using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.DayChange;

/// <summary>The day on which the exercise goes on.</summary>
public sealed class DayChangeForm
{
    public int Version { get; set; }

    public DateOnly? To { get; set; }
}

internal sealed class DayChangeFormValidator : AbstractValidator<DayChangeForm>
{
    public DayChangeFormValidator() => RuleFor(f => f.To).NotNull().WithMessage("请填写演练日。");
}
