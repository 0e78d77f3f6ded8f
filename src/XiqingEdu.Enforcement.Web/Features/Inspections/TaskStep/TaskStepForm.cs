using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskStep;

/// <summary>A step that asks for its day only.</summary>
public sealed class TaskStepForm
{
    public int Version { get; set; }

    public DateOnly? On { get; set; }
}

internal sealed class TaskStepFormValidator : AbstractValidator<TaskStepForm>
{
    public TaskStepFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
}
