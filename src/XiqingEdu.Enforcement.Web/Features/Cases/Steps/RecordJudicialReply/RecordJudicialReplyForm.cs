using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordJudicialReply;

/// <summary>Whether the organ files the case.</summary>
public sealed class RecordJudicialReplyForm : StepForm
{
    public CriminalStatus? Reply { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class RecordJudicialReplyFormValidator : AbstractValidator<RecordJudicialReplyForm>
{
    public RecordJudicialReplyFormValidator()
    {
        RuleFor(f => f.Reply).NotNull().WithMessage("请选择立案或者不予立案。");
        RuleFor(f => f.RepliedOn).NotNull().WithMessage("请填写答复日期。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写答复文号和内容。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"答复文号和内容不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
