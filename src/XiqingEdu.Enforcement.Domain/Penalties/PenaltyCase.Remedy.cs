using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Suspension, remedies, change and annulment of the decision, and the new case after it.</content>
public sealed partial class PenaltyCase
{
    private IReadOnlyList<RemedyPeriod> remedyPeriods = [];
    private IReadOnlyList<Suspension> suspensions = [];

    /// <summary>Reconsiderations and suits over the decision, oldest first.</summary>
    public IReadOnlyList<RemedyPeriod> RemedyPeriods => remedyPeriods;

    /// <summary>Times in which the case rested, oldest first.</summary>
    public IReadOnlyList<Suspension> Suspensions => suspensions;

    /// <summary>What remedies or the bureau itself did to the decision.</summary>
    public RemedyStatus RemedyStatus { get; private set; }

    /// <summary>For queries: whether the case rests.</summary>
    public SuspensionStatus SuspensionStatus
    {
        get => suspensions.Any(s => s.Until is null) ? SuspensionStatus.Suspended : SuspensionStatus.Running;
        private set => _ = value;
    }

    /// <summary>What became of the decision; null while it stands as made.</summary>
    public DecisionChange? DecisionChange { get; private set; }

    /// <summary>The case that was opened anew after an annulment; null unless one was.</summary>
    public Guid? RemadeAsCaseId { get; private set; }

    /// <summary>The annulled case that this one follows; null unless it follows one.</summary>
    public Guid? RemadeFromCaseId { get; private set; }

    /// <summary>Days taken off the 90 days because a statute, regulation or rule says so.</summary>
    public IReadOnlyList<Suspension> ExcludedTimes => [.. suspensions.Where(s => s.ExcludingBasis.Length > 0)];

    /// <summary>The case rests. The clock goes on unless a provision that takes the time off is named.</summary>
    public void SuspendCase(string reason, string excludingBasis, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.SuspendCase, actor, law);
        var basis = excludingBasis.Trim();
        Require.That(basis.Length <= Suspension.TextMaxLength, "LENGTH", rule.Article, $"扣除期限的依据不得超过 {Suspension.TextMaxLength} 字。", "ExcludingBasis");
        suspensions = [.. suspensions, new Suspension(law.Today, Opinion(reason, "中止理由", rule.Article), basis, null)];
        Leave(rule, Stage, actor, law, $"中止办理：{suspensions[^1].Reason}" + (basis.Length > 0 ? $"；依{basis}，中止期间不计入办案期限。" : "；办案期限照常计算。"));
    }

    /// <summary>The case goes on.</summary>
    public void ResumeCase(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ResumeCase, actor, law);
        suspensions = [.. suspensions.Select(s => s.Until is null ? s with { Until = law.Today } : s)];
        Leave(rule, Stage, actor, law, $"恢复办理：{Opinion(reason, "恢复理由", rule.Article)}");
    }

    /// <summary>Notes that a reconsideration or suit over the decision was accepted; from this day no surcharge is counted.</summary>
    public void NoteRemedy(Guid disputeId, RemedyChannel channel, DateOnly from, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.NoteRemedy, actor, law);
        Require.NotInFuture(from, law.Today, "受理日期", rule.Article, "From");
        Require.That(from >= Decision!.On, "DATE-ORDER", rule.Article, $"受理日期早于处罚决定之日 {Decision.On:yyyy-MM-dd}。", "From");
        Require.That(remedyPeriods.All(r => r.DisputeId != disputeId || r.Until is not null), "DUPLICATE", rule.Article, "这件复议或者诉讼已经登记在案。");
        remedyPeriods = [.. remedyPeriods, new RemedyPeriod(disputeId, channel, from, null)];
        SetRemedy(channel == RemedyChannel.Reconsideration ? RemedyStatus.UnderReconsideration : RemedyStatus.UnderLitigation);
        Leave(rule, Stage, actor, law, $"当事人{(channel == RemedyChannel.Reconsideration ? "申请行政复议" : "提起行政诉讼")}（{from:yyyy-MM-dd}）；期间加处罚款不予计算，决定不停止执行，法律另有规定的除外。");
    }

    /// <summary>
    /// Notes how it ended: the decision upheld, changed or fallen. An upheld reconsideration that goes to court begins a new period.
    /// </summary>
    public void NoteRemedyResult(Guid disputeId, RemedyStatus result, DateOnly on, string by, string note, Outcome? changedTo, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.NoteRemedyResult, actor, law);
        var open = remedyPeriods.FirstOrDefault(r => r.DisputeId == disputeId && r.Until is null);
        Require.That(open is not null, "REMEDY", rule.Article, "没有这件正在进行的复议或者诉讼。");
        Require.That(result is RemedyStatus.Upheld or RemedyStatus.Changed or RemedyStatus.Annulled, "REMEDY", rule.Article, "请选择结果。", "Result");
        Require.NotInFuture(on, law.Today, "生效日期", rule.Article, "On");
        Require.That(on >= open!.From, "DATE-ORDER", rule.Article, $"生效日期早于受理之日 {open.From:yyyy-MM-dd}。", "On");
        Require.That((result == RemedyStatus.Changed) == changedTo is not null, "REMEDY", rule.Article, "变更的，须写明变更后的处罚。", "ChangedTo");
        var text = Opinion(note, "文号和内容", rule.Article);
        remedyPeriods = [.. remedyPeriods.Select(r => r == open ? r with { Until = on } : r)];
        if (result != RemedyStatus.Upheld && RemedyStatus != RemedyStatus.Annulled)
        {
            DecisionChange = new DecisionChange("", on, by, text, changedTo);
        }

        SetRemedy(result);

        Leave(rule, Stage, actor, law, $"{open.Channel.Word()}结果（{on:yyyy-MM-dd}）：{result.Word()}。{text}");
    }

    /// <summary>The bureau lightens its own decision (《行政处罚法》第七十五条第二款). Refused: anything heavier than what holds.</summary>
    public void ChangeDecision(string number, Outcome outcome, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ChangeDecision, actor, law);
        Require.That(outcome.Kind == OutcomeKind.Penalty && outcome.Penalties.Count > 0, "G17", rule.Article, "变更后的决定仍须给予行政处罚；不再处罚的，请办理撤销。", "Penalties");
        foreach (var penalty in outcome.Penalties)
        {
            penalty.EnsureComplete();
        }

        Require.That(!outcome.Penalties.IsHeavierThan(EffectiveOutcome!.Penalties), "G17", Cite.Apl("第六十二条"), "变更后的处罚不得重于原决定；确需更重处罚的，须撤销后重新调查、告知和决定。", "Penalties");
        DecisionChange = new DecisionChange(number, law.Today, actor.Name, Require.Text(reason, "变更的事实和理由", rule.Article, DecisionChange.ReasonMaxLength, "Opinion"), outcome);
        RemedyStatus = RemedyStatus.Changed;
        Leave(rule, Stage, actor, law, $"{number} 变更处罚决定为：{outcome.Text}。{DecisionChange.Reason}");
    }

    /// <summary>The bureau annuls its own decision; what was published must be withdrawn within three working days (第四十八条第二款).</summary>
    public void AnnulDecision(string number, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.AnnulDecision, actor, law);
        DecisionChange = new DecisionChange(number, law.Today, actor.Name, Require.Text(reason, "撤销的事实和理由", rule.Article, DecisionChange.ReasonMaxLength, "Opinion"), null);
        RemedyStatus = RemedyStatus.Annulled;
        Leave(rule, Stage, actor, law, $"{number} 撤销 {Decision!.Number}：{DecisionChange.Reason}");
    }

    /// <summary>
    /// Opens a new case after the decision fell: same party and violation, same handlers, investigated, told and decided anew. Refused
    /// a second time. Unless the decision fell for its procedure, the new act may not rest on the same facts and reasons
    /// (《行政复议法》第六十四条第二款、《行政诉讼法》第七十一条).
    /// </summary>
    public PenaltyCase RemakeCase(Guid newId, string number, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RemakeCase, actor, law);
        var text = Opinion(reason, "重新调查的理由", rule.Article);
        var next = new PenaltyCase
        {
            Id = newId, RemadeFromCaseId = Id, ClueNumber = number, Source = Source, ClueSubject = ClueSubject, ClueContent = ClueContent, DiscoveredOn = DiscoveredOn,
            CaseNumber = number, Party = Party, Violation = Violation, ViolationCode = ViolationCode, ActFrom = ActFrom, ActUntil = ActUntil, ActPlace = ActPlace,
            EndangersLifeOrFinance = EndangersLifeOrFinance, FilingFacts = FilingFacts, LeadHandler = LeadHandler, AssistantHandler = AssistantHandler,
            LeadHandlerId = LeadHandlerId, AssistantHandlerId = AssistantHandlerId, HandlerProposal = HandlerProposal, UnitEndorsement = UnitEndorsement,
            FilingApproval = new Approval(actor.PersonId, actor.Name, law.Today, text), FiledOn = law.Today,
        };
        next.Leave(rule, Stage.Investigating, actor, law, $"{Decision!.Number} 被撤销后重新调查：{text} 不得以同一事实和理由作出基本相同的决定（因违反法定程序撤销的除外）。");
        RemadeAsCaseId = newId;
        Leave(rule, Stage, actor, law, $"决定重新调查，新案 {number}：{text}");
        return next;
    }

    // A decision that has fallen does not rise again, whatever a remedy over it says later.
    private void SetRemedy(RemedyStatus status) => RemedyStatus = DecisionChange is { Outcome: null } ? RemedyStatus.Annulled : status;
}
