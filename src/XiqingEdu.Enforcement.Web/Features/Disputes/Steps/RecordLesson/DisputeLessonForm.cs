using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordLesson;

/// <summary>What went wrong and what is done about it.</summary>
public sealed class DisputeLessonForm : DisputeStepForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public LessonStep? Step { get; set; }

    public string? Rule { get; set; }

    public string? Defect { get; set; }

    public string? People { get; set; }

    public string? Measure { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>In the words of the domain.</summary>
    internal LessonParticulars ToParticulars() => new(Rule, Defect!, Step!.Value, People, Measure!, DueOn);
}

internal sealed class DisputeLessonFormValidator : AbstractValidator<DisputeLessonForm>
{
    public DisputeLessonFormValidator()
    {
        RuleFor(f => f.Step).NotNull().WithMessage("请选择问题所在的环节。").IsInEnum().WithMessage("请选择问题所在的环节。");
        RuleFor(f => f.Rule).Must(r => string.IsNullOrEmpty(r) || FileCheck.Rules.Any(k => k.Code == r)).WithMessage("请选择列出的规则。");
        RuleFor(f => f.Defect).NotEmpty().WithMessage("请填写存在的问题。").MaximumLength(Lesson.TextMaxLength).WithMessage(f => $"存在的问题不得超过 {Lesson.TextMaxLength} 字，现为 {f.Defect!.Length} 字。");
        RuleFor(f => f.People).MaximumLength(Lesson.NameMaxLength).WithMessage(f => $"涉及的岗位、人员不得超过 {Lesson.NameMaxLength} 字，现为 {f.People!.Length} 字。");
        RuleFor(f => f.Measure).NotEmpty().WithMessage("请填写整改措施。").MaximumLength(Lesson.TextMaxLength).WithMessage(f => $"整改措施不得超过 {Lesson.TextMaxLength} 字，现为 {f.Measure!.Length} 字。");
        RuleFor(f => f.DueOn).NotNull().WithMessage("请填写整改期限。");
    }
}
