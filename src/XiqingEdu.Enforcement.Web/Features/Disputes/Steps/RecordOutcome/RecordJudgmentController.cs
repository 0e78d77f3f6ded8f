using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOutcome;

/// <summary>The judgment of the last instance, recorded or corrected.</summary>
public abstract class RecordJudgmentController(DisputeStepServices services) : DisputeStepController<JudgmentForm>(services)
{
    /// <inheritdoc />
    protected override string ViewName => "RecordJudgment";

    /// <inheritdoc />
    protected override JudgmentForm Blank(Dispute dispute, LegalFrame law)
    {
        var last = ((Litigation)dispute).Instances[^1];
        var form = new JudgmentForm { Outcomes = [.. last.Outcomes], JudgedOn = last.JudgedOn, ServedOn = last.ServedOn, WithdrawnAfterChange = last.WithdrawnAfterChange, Note = last.Note };
        form.Fill(last.ChangedTo);
        return form;
    }

    /// <inheritdoc />
    protected override string? ReasonOf(JudgmentForm form) => Step == DisputeStep.CorrectOutcome ? form.CorrectionReason : null;

    /// <inheritdoc />
    protected override async Task<Action<Dispute>> VerbAsync(JudgmentForm form, DisputeView view, CancellationToken cancel)
    {
        var challenged = await Services.Cases.PenaltiesAsync(view.Dispute, cancel);
        var result = new Judgment(form.Outcomes, form.JudgedOn, form.WithdrawnAfterChange, form.Note) { ServedOn = form.ServedOn, ChangedTo = challenged?.ChangedBy(form) };
        return Step == DisputeStep.CorrectOutcome
            ? d => ((Litigation)d).CorrectJudgment(result, form.CorrectionReason, Actor, view.Law)
            : d => ((Litigation)d).RecordJudgment(result, Actor, view.Law);
    }

    /// <inheritdoc />
    protected override async Task<DisputeStepPage<JudgmentForm>> PrepareAsync(DisputeStepPage<JudgmentForm> page, CancellationToken cancel) => page with
    {
        Challenged = await Services.Cases.PenaltiesAsync(page.Dispute, cancel),
        Choices =
        [
            .. Words.All<LitigationOutcome>()
                .Where(o => ((Litigation)page.Dispute).Instances[^1].Level == InstanceLevel.First ? !LitigationOutcomes.AboveFirstOnly.Contains(o.Key) : o.Key != LitigationOutcome.NotDocketed)
                .Select(o => KeyValuePair.Create(o.Key.ToString(), o.Value)),
        ],
    };
}
