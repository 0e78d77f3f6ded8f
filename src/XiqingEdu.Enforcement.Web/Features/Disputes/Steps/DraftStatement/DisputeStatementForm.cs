using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.DraftStatement;

/// <summary>The answer in three parts.</summary>
public sealed class DisputeStatementForm : DisputeStepForm
{
    public string? Facts { get; set; }

    public string? Reasons { get; set; }

    public string? Request { get; set; }
}

internal sealed class DisputeStatementFormValidator : AbstractValidator<DisputeStatementForm>
{
    public DisputeStatementFormValidator()
    {
        RuleFor(f => f.Facts).NotEmpty().WithMessage("请填写事实和办理经过。").MaximumLength(Statement.PartMaxLength).WithMessage(f => $"事实和办理经过不得超过 {Statement.PartMaxLength} 字，现为 {f.Facts!.Length} 字。");
        RuleFor(f => f.Reasons).NotEmpty().WithMessage("请填写理由。").MaximumLength(Statement.PartMaxLength).WithMessage(f => $"理由不得超过 {Statement.PartMaxLength} 字，现为 {f.Reasons!.Length} 字。");
        RuleFor(f => f.Request).NotEmpty().WithMessage("请填写请求。").MaximumLength(Statement.PartMaxLength).WithMessage(f => $"请求不得超过 {Statement.PartMaxLength} 字，现为 {f.Request!.Length} 字。");
    }
}
