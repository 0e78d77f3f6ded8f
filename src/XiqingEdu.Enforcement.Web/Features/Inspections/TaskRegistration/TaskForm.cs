using FluentValidation;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskRegistration;

/// <summary>A launched task.</summary>
public sealed class TaskForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string? Title { get; set; }

    public DateOnly? LaunchedOn { get; set; }

    public bool Random { get; set; }

    public bool Joint { get; set; }

    public bool LedByBureau { get; set; }

    public string? Participants { get; set; }

    public List<Guid> ItemIds { get; set; } = [];
}

internal sealed class TaskFormValidator : AbstractValidator<TaskForm>
{
    public TaskFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage("请填写任务名称。").MaximumLength(InspectionTask.TitleMaxLength).WithMessage($"任务名称不得超过 {InspectionTask.TitleMaxLength} 字。");
        RuleFor(f => f.LaunchedOn).NotNull().WithMessage("请填写发起日期。");
    }
}
