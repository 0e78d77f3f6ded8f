using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOutcome;

/// <summary>How a reconsideration ended.</summary>
public sealed class ReconsiderationOutcomeForm : DisputeStepForm, IChangedPenalties
{
    public ReconsiderationOutcome? Outcome { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public bool OrderedToRemake { get; set; }

    public bool CompensationOrdered { get; set; }

    public bool NormativeDocFoundUnlawful { get; set; }

    public bool WithdrawnAfterChange { get; set; }

    public string? OutcomeNote { get; set; }

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

internal sealed class ReconsiderationOutcomeFormValidator : AbstractValidator<ReconsiderationOutcomeForm>
{
    public ReconsiderationOutcomeFormValidator()
    {
        RuleFor(f => f.Outcome).NotNull().WithMessage("请选择复议结果。").IsInEnum().WithMessage("请选择复议结果。");
        RuleFor(f => f.OutcomeNote).MaximumLength(Dispute.NoteMaxLength).WithMessage($"结果说明不得超过 {Dispute.NoteMaxLength} 字。");
        Include(new ChangedPenaltiesValidator());
        RuleFor(f => f.CorrectionReason).MaximumLength(Dispute.ReasonMaxLength).WithMessage($"更正理由不得超过 {Dispute.ReasonMaxLength} 字。");
    }
}
