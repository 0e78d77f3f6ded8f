using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordCourtAnswer;

/// <summary>What the court did.</summary>
public sealed class RecordCourtAnswerForm : StepForm
{
    public CourtAnswerKind? Kind { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class RecordCourtAnswerFormValidator : AbstractValidator<RecordCourtAnswerForm>
{
    public RecordCourtAnswerFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择法院的处理。");
        RuleFor(f => f.AnsweredOn).NotNull().WithMessage("请填写日期。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写文号和内容。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"文号和内容不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
