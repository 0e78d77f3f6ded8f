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

    /// <summary>What the bureau itself did to the decision; null unless it did. A later act of the bureau stands in place of an earlier one.</summary>
    public DecisionChange? OwnChange { get; private set; }

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
        var text = Opinion(reason, "恢复理由", rule.Article);
        suspensions = [.. suspensions.Select(s => s.Until is null ? s with { Until = law.Today } : s)];
        Leave(rule, Stage, actor, law, $"恢复办理：{text}");
    }

    /// <summary>
    /// Follows a dispute: notes that it began, how it ended, or that what was noted of it has been corrected. With null facts the dispute
    /// is no longer about this case. Nothing happens when the case says so already.
    /// </summary>
    public void FollowDispute(Guid disputeId, RemedyFacts? facts, string correctionReason, Actor actor, LegalFrame law)
    {
        var known = remedyPeriods.FirstOrDefault(r => r.DisputeId == disputeId);
        if (known is null)
        {
            if (facts is not null)
            {
                NoteRemedy(disputeId, facts.Channel, facts.From, actor, law);
                NoteStaysOf(facts, actor, law);
                NoteResultOf(facts, actor, law);
            }

            return;
        }

        NoteStaysOf(facts, actor, law);
        known = remedyPeriods.First(r => r.DisputeId == disputeId);
        if (facts is null || facts.From != known.From || (known.Result is { } result && !result.Says(facts.Result)))
        {
            CorrectRemedy(disputeId, facts, correctionReason, actor, law);
        }
        else if (known.Result is null)
        {
            NoteResultOf(facts, actor, law);
        }
    }

    /// <summary>Notes that a reconsideration or suit over the decision was accepted; from this day no surcharge is counted.</summary>
    public void NoteRemedy(Guid disputeId, RemedyChannel channel, DateOnly from, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.NoteRemedy, actor, law);
        EnsureBegan(from, rule.Article, law);
        Require.That(remedyPeriods.All(r => r.DisputeId != disputeId), "DUPLICATE", rule.Article, "这件复议或者诉讼已经登记在案。");
        remedyPeriods = [.. remedyPeriods, new RemedyPeriod(disputeId, channel, from, null)];
        SettleRemedies();
        Leave(rule, Stage, actor, law, $"当事人{(channel == RemedyChannel.Reconsideration ? "申请行政复议" : "提起行政诉讼")}（{from:yyyy-MM-dd}）；期间加处罚款不予计算，决定不停止执行，法律另有规定的除外。");
    }

    /// <summary>
    /// Notes how it ended: the decision upheld, changed or fallen, or (None) nothing said about it, after which it stands as before. An
    /// upheld reconsideration that goes to court begins a new period.
    /// </summary>
    public void NoteRemedyResult(Guid disputeId, RemedyResult result, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.NoteRemedyResult, actor, law);
        var open = remedyPeriods.FirstOrDefault(r => r.DisputeId == disputeId && r.Until is null);
        Require.That(open is not null, "REMEDY", rule.Article, "没有这件正在进行的复议或者诉讼。");
        result.Ensure(open!.From, rule.Article, law.Today);
        remedyPeriods = [.. remedyPeriods.Select(r => r == open ? r with { Until = result.On, Result = result } : r)];
        SettleRemedies();
        Leave(rule, Stage, actor, law, $"{open.Channel.Word()}结果（{result.On:yyyy-MM-dd}）：{result.Word}。{result.Note}");
    }

    /// <summary>
    /// Corrects what was noted of a dispute, so that case and dispute never say different things. Refused once something was built on it
    /// that the correction would take away: a new case, or the closing of a case whose decision fell.
    /// </summary>
    public void CorrectRemedy(Guid disputeId, RemedyFacts? facts, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.CorrectRemedy, actor, law);
        var known = remedyPeriods.FirstOrDefault(r => r.DisputeId == disputeId);
        Require.That(known is not null, "REMEDY", rule.Article, "案件没有记载这件复议或者诉讼。");
        if (facts is not null)
        {
            EnsureBegan(facts.From, rule.Article, law);
            if (facts.Result is { } result)
            {
                result.Ensure(facts.From, rule.Article, law.Today);
            }
        }

        var corrected = facts is null ? null : known! with { Channel = facts.Channel, From = facts.From, Until = facts.Result?.On, Result = facts.Result };
        IReadOnlyList<RemedyPeriod> next = [.. remedyPeriods.Select(r => r == known ? corrected : r).OfType<RemedyPeriod>()];
        var rises = RemedyStatus == RemedyStatus.Annulled && RemedyStanding.ChangeBy(next, OwnChange) is not { Outcome: null };
        Require.That(!rises || RemadeAsCaseId is null, "REMEDY", rule.Article, "处罚决定被撤销后，本案已经重新调查、另立新案，不能再更正为决定有效。");
        Require.That(!rises || Stage is not (Stage.Closed or Stage.Archived), "REMEDY", rule.Article, "本案已因处罚决定被撤销而结案，不能再更正为决定有效。");
        remedyPeriods = next;
        SettleRemedies();
        Leave(rule, Stage, actor, law, $"更正{known!.Channel.Word()}的记载：{(corrected is null ? "该件与本案无关，记载删除" : corrected.Text + (corrected.Result is { } now ? $"，{now.Word}。{now.Note}" : "，尚未终结"))}。"
            + (reason.Length > 0 ? $"更正理由：{reason}" : ""));
    }

    /// <summary>Notes when the decision is not carried out, and when it is again.</summary>
    public void NoteStays(Guid disputeId, IReadOnlyList<StayOfExecution> stays, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.NoteStay, actor, law);
        Require.That(remedyPeriods.Any(r => r.DisputeId == disputeId), "REMEDY", rule.Article, "案件没有记载这件复议或者诉讼。");
        remedyPeriods = [.. remedyPeriods.Select(r => r.DisputeId == disputeId ? r with { Stays = stays } : r)];
        var last = stays.LastOrDefault();
        Leave(rule, Stage, actor, law, last is null ? "更正：没有停止执行。" : last.Until is { } until ? $"{until:yyyy-MM-dd} 恢复执行。" : $"自 {last.From:yyyy-MM-dd} 起停止执行：{last.Ground}");
    }

    /// <summary>The stay that lasts; null while the decision is carried out.</summary>
    public StayOfExecution? OpenStay => remedyPeriods.Where(r => r.Until is null).SelectMany(r => r.Stays).FirstOrDefault(s => s.Until is null);

    /// <summary>Days on which the party had not to pay, as stops of the period; a stay ends at the latest with the dispute.</summary>
    public IReadOnlyList<DeadlineStop> PaymentStops(DateOnly today) =>
    [
        .. from period in remedyPeriods
           from stay in period.Stays
           let until = new[] { stay.Until, period.Until }.Min()
           where until is null || until >= stay.From
           select until is { } end ? DeadlineStop.Of(stay.From, end, "停止执行", PenaltyProcedure.Of(Step.NoteStay).Article)
               : DeadlineStop.Lasting(stay.From, Later(today, stay.From), "停止执行", PenaltyProcedure.Of(Step.NoteStay).Article),
    ];

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
        OwnChange = new DecisionChange(number, law.Today, actor.Name, Require.Text(reason, "变更的事实和理由", rule.Article, DecisionChange.ReasonMaxLength, "Opinion"), outcome);
        SettleRemedies();
        Leave(rule, Stage, actor, law, $"{number} 变更处罚决定为：{outcome.Text}。{OwnChange.Reason}");
    }

    /// <summary>The bureau annuls its own decision; what was published must be withdrawn within three working days (第四十八条第二款).</summary>
    public void AnnulDecision(string number, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.AnnulDecision, actor, law);
        OwnChange = new DecisionChange(number, law.Today, actor.Name, Require.Text(reason, "撤销的事实和理由", rule.Article, DecisionChange.ReasonMaxLength, "Opinion"), null);
        SettleRemedies();
        Leave(rule, Stage, actor, law, $"{number} 撤销 {Decision!.Number}：{OwnChange.Reason}");
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
            Id = newId, Exercise = Exercise, RemadeFromCaseId = Id, ClueNumber = number, Source = Source, ClueSubject = ClueSubject, ClueContent = ClueContent, DiscoveredOn = DiscoveredOn,
            CaseNumber = number, Party = Party!.Copy(), Violation = Violation, ViolationCode = ViolationCode, ActFrom = ActFrom, ActUntil = ActUntil, ActPlace = ActPlace,
            EndangersLifeOrFinance = EndangersLifeOrFinance, FilingFacts = FilingFacts, LeadHandler = LeadHandler, AssistantHandler = AssistantHandler,
            LeadHandlerId = LeadHandlerId, AssistantHandlerId = AssistantHandlerId, HandlerProposal = HandlerProposal, UnitEndorsement = UnitEndorsement,
            FilingApproval = new Approval(actor.PersonId, actor.Name, law.Today, text), FiledOn = law.Today,
        };
        next.Leave(rule, Stage.Investigating, actor, law, $"{Decision!.Number} 被撤销后重新调查：{text} 不得以同一事实和理由作出基本相同的决定（因违反法定程序撤销的除外）。");
        RemadeAsCaseId = newId;
        Leave(rule, Stage, actor, law, $"决定重新调查，新案 {number}：{text}");
        return next;
    }

    private void NoteStaysOf(RemedyFacts? facts, Actor actor, LegalFrame law)
    {
        if (facts is not null && remedyPeriods.FirstOrDefault(r => r.DisputeId == facts.DisputeId) is { } known && !known.Stays.SequenceEqual(facts.Stays))
        {
            NoteStays(facts.DisputeId, facts.Stays, actor, law);
        }
    }

    private void NoteResultOf(RemedyFacts facts, Actor actor, LegalFrame law)
    {
        if (facts.Result is { } result)
        {
            NoteRemedyResult(facts.DisputeId, result, actor, law);
        }
    }

    private void EnsureBegan(DateOnly from, Citation article, LegalFrame law)
    {
        Require.NotInFuture(from, law.Today, "受理日期", article);
        Require.That(from >= Decision!.On, "DATE-ORDER", article, $"收到复议、诉讼材料的日期 {from:yyyy-MM-dd} 早于处罚决定之日 {Decision.On:yyyy-MM-dd}。");
    }

    private void SettleRemedies()
    {
        DecisionChange = RemedyStanding.ChangeBy(remedyPeriods, OwnChange);
        RemedyStatus = RemedyStanding.Of(remedyPeriods, DecisionChange);
    }
}
