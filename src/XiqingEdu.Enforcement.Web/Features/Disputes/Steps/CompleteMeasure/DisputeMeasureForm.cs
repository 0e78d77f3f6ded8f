using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.CompleteMeasure;

/// <summary>A measure that is done.</summary>
public sealed class DisputeMeasureForm : DisputeStepForm
{
    public Guid? LessonId { get; set; }

    public DateOnly? On { get; set; }

    public string? Done { get; set; }
}

internal sealed class DisputeMeasureFormValidator : AbstractValidator<DisputeMeasureForm>
{
    public DisputeMeasureFormValidator()
    {
        RuleFor(f => f.LessonId).NotNull().WithMessage("请选择整改事项。");
        RuleFor(f => f.On).NotNull().WithMessage("请填写完成之日。");
        RuleFor(f => f.Done).NotEmpty().WithMessage("请填写整改情况。").MaximumLength(Lesson.TextMaxLength).WithMessage(f => $"整改情况不得超过 {Lesson.TextMaxLength} 字，现为 {f.Done!.Length} 字。");
    }
}
