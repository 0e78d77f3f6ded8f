using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Decision and its service.</content>
public sealed partial class PenaltyCase
{
    /// <summary>The decision; null until one is made.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>For queries: the day of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>For queries: penalty, no penalty or dismissal.</summary>
    public OutcomeKind? DecidedKind { get; private set; }

    /// <summary>Decides the penalty that was proposed, told and reviewed. After the 90 days only with a stated legal basis (G16).</summary>
    public void DecidePenalty(string number, string opinion, string overdueBasis, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DecidePenalty, actor, law);
        Decide(number, opinion, overdueBasis, actor, law);
        Publicity = new Publicity(NotPublishedBecause(law) is null ? PublicityStatus.Pending : PublicityStatus.NotRequired);
        Leave(rule, Stage.PenaltyDecided, actor, law, $"作出行政处罚决定，{number}：{Decision!.Outcome.Text}。");
    }

    /// <summary>Decides that no penalty is imposed.</summary>
    public void DecideNoPenalty(string number, string opinion, string overdueBasis, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DecideNoPenalty, actor, law);
        Decide(number, opinion, overdueBasis, actor, law);
        Leave(rule, Stage.NoPenaltyDecided, actor, law, $"作出不予行政处罚决定，{number}：{Report!.Outcome.NoPenaltyReason!.Value.Word()}。");
    }

    /// <summary>Dismisses the case: the violation is not established.</summary>
    public void DismissCase(string opinion, string overdueBasis, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DismissCase, actor, law);
        Decide("", opinion, overdueBasis, actor, law);
        Leave(rule, Stage.DismissedNoViolation, actor, law, $"撤销案件：{Decision!.Opinion}");
    }

    /// <summary>The leader does not agree and sends the proposal back.</summary>
    public void ReturnFromDecision(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReturnFromDecision, actor, law);
        Leave(rule, Stage.InvestigationConcluded, actor, law, $"退回重新拟定处理意见：{Opinion(reason, "意见", rule.Article)}");
    }

    /// <summary>Records the service of the decision by two officers.</summary>
    public void ServeDecision(ServiceRecord service, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ServeDecision, actor, law);
        service.Ensure(Decision!.On, law.Today);
        Decision.Service = service;
        var to = Decision.Outcome.Kind == OutcomeKind.Penalty ? Stage.DecisionServed : Stage.NoPenaltyDecided;
        Leave(rule, to, actor, law, $"{Decision.Number} {service.Text}。");
    }

    /// <summary>The 90 days from filing, with the times that a provision takes off; null before filing.</summary>
    public Deadline? DecisionDeadline(LegalFrame law) => FiledOn is not { } filed ? null : Deadline.Compute(PenaltyPeriods.Decide, filed, law.Calendar, DecidedOn,
    [
        .. ExcludedTimes.Select(s => s.Until is { } until
            ? DeadlineStop.Of(s.From, until, $"中止办理（{s.ExcludingBasis}）", Suspension.Basis)
            : DeadlineStop.Lasting(s.From, law.Today, $"中止办理（{s.ExcludingBasis}）", Suspension.Basis)),
    ]);

    private void Decide(string number, string opinion, string overdueBasis, Actor actor, LegalFrame law)
    {
        var due = DecisionDeadline(law)!.LegalDueOn;
        Require.That(law.Today <= due || !string.IsNullOrWhiteSpace(overdueBasis), "G16", Cite.Apl("第六十条"),
            $"自立案之日起九十日的期限已于 {due:yyyy-MM-dd} 届满；法律、法规、规章另有规定的，请写明规定，该记载将永久保留。", "OverdueBasis");
        var basis = law.Today > due ? Require.Text(overdueBasis, "延长办案期限的依据", Cite.Apl("第六十条"), Approval.OpinionMaxLength, "OverdueBasis") : "";
        Decision = new Decision(number, law.Today, actor.PersonId, actor.Name, Report!.Outcome, Opinion(opinion, "审批意见", Cite.Apl("第五十七条第一款")),
            DossierHash(), law.Settings.StateLateSurcharge && Report.Outcome.FineFen > 0, basis);
        DecidedOn = law.Today;
        DecidedKind = Report.Outcome.Kind;
    }
}
