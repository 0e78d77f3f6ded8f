using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOutcome;

/// <summary>The judgment of the last instance.</summary>
public sealed class JudgmentForm : DisputeStepForm, IChangedPenalties
{
    public List<LitigationOutcome> Outcomes { get; set; } = [];

    public DateOnly? JudgedOn { get; set; }

    public DateOnly? ServedOn { get; set; }

    public bool WithdrawnAfterChange { get; set; }

    public string? Note { get; set; }

    /// <inheritdoc />
    public List<PenaltyKind> Penalties { get; set; } = [];

    /// <inheritdoc />
    public decimal? FineYuan { get; set; }

    /// <inheritdoc />
    public decimal? IllegalGainsYuan { get; set; }

    /// <inheritdoc />
    public decimal? PropertyYuan { get; set; }

    /// <inheritdoc />
    public string? PenaltyContent { get; set; }

    public string? CorrectionReason { get; set; }
}

internal sealed class JudgmentFormValidator : AbstractValidator<JudgmentForm>
{
    public JudgmentFormValidator()
    {
        RuleFor(f => f.Outcomes).NotEmpty().WithMessage("请选择裁判结果。").Must(o => o.All(Enum.IsDefined)).WithMessage("请选择裁判结果。");
        RuleFor(f => f.Note).MaximumLength(Dispute.NoteMaxLength).WithMessage($"裁判说明不得超过 {Dispute.NoteMaxLength} 字。");
        Include(new ChangedPenaltiesValidator());
        RuleFor(f => f.CorrectionReason).MaximumLength(Dispute.ReasonMaxLength).WithMessage($"更正理由不得超过 {Dispute.ReasonMaxLength} 字。");
    }
}
