using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOutcome;

/// <summary>How a reconsideration ended, recorded or corrected.</summary>
public abstract class RecordReconsiderationOutcomeController(DisputeStepServices services) : DisputeStepController<ReconsiderationOutcomeForm>(services)
{
    /// <inheritdoc />
    protected override string ViewName => "RecordReconsiderationOutcome";

    /// <inheritdoc />
    protected override ReconsiderationOutcomeForm Blank(Dispute dispute, LegalFrame law)
    {
        var record = (Reconsideration)dispute;
        var form = new ReconsiderationOutcomeForm
        {
            Outcome = record.Outcome, DecidedOn = record.DecidedOn, OrderedToRemake = record.OrderedToRemake, CompensationOrdered = record.CompensationOrdered,
            NormativeDocFoundUnlawful = record.NormativeDocFoundUnlawful, WithdrawnAfterChange = record.WithdrawnAfterChange, OutcomeNote = record.OutcomeNote,
        };
        form.Fill(record.ChangedTo);
        return form;
    }

    /// <inheritdoc />
    protected override string? ReasonOf(ReconsiderationOutcomeForm form) => Step == DisputeStep.CorrectOutcome ? form.CorrectionReason : null;

    /// <inheritdoc />
    protected override async Task<Action<Dispute>> VerbAsync(ReconsiderationOutcomeForm form, DisputeView view, CancellationToken cancel)
    {
        var challenged = await Services.Cases.PenaltiesAsync(view.Dispute, cancel);
        var result = new ReconsiderationResult(form.Outcome!.Value, form.DecidedOn, form.OutcomeNote, form.OrderedToRemake, form.CompensationOrdered, form.NormativeDocFoundUnlawful)
        {
            WithdrawnAfterChange = form.WithdrawnAfterChange, ChangedTo = challenged?.ChangedBy(form),
        };
        return Step == DisputeStep.CorrectOutcome
            ? d => ((Reconsideration)d).CorrectOutcome(result, form.CorrectionReason, Actor, view.Law)
            : d => ((Reconsideration)d).RecordOutcome(result, Actor, view.Law);
    }

    /// <inheritdoc />
    protected override async Task<DisputeStepPage<ReconsiderationOutcomeForm>> PrepareAsync(DisputeStepPage<ReconsiderationOutcomeForm> page, CancellationToken cancel) => page with
    {
        Challenged = await Services.Cases.PenaltiesAsync(page.Dispute, cancel),
    };
}
