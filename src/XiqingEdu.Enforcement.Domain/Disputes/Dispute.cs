using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>
/// A reconsideration in which the bureau is the respondent or a suit in which it is a defendant: what both need to be answered, heard, obeyed
/// and learnt from. Every verb enters through its row of the procedure's table; one event is written when it has changed something. Never deleted.
/// </summary>
public abstract partial class Dispute : AggregateRoot
{
    /// <summary>Longest name of a party or organ, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest number of a document, in characters.</summary>
    public const int NumberMaxLength = 100;

    /// <summary>Longest description of the challenged act, in characters.</summary>
    public const int ActMaxLength = 2000;

    /// <summary>Longest note on an outcome, in characters.</summary>
    public const int NoteMaxLength = 20_000;

    /// <summary>Longest reason for a correction, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    private readonly List<DisputeEvent> events = [];

    private protected Dispute()
    {
    }

    /// <summary>Reconsideration or suit.</summary>
    public abstract DisputeChannel Channel { get; }

    /// <summary>The organ's number of the case, or the court's of the first instance.</summary>
    public abstract string Number { get; }

    /// <summary>申请人 or 原告.</summary>
    public abstract string Person { get; }

    /// <summary>Whom the bureau answers now: the reconsideration organ or the court of the last instance.</summary>
    public abstract string Authority { get; }

    /// <summary>When the papers came.</summary>
    public abstract DateOnly ReceivedOn { get; }

    /// <summary>The state, in the words of its procedure.</summary>
    public abstract string StateWord { get; }

    /// <summary>Title of what the bureau answers with: 行政复议答复书 or 行政诉讼答辩状.</summary>
    public abstract string StatementTitle { get; }

    /// <summary>When the answer went out with its evidence; null while it has not.</summary>
    public abstract DateOnly? SubmittedOn { get; }

    /// <summary>When nothing more was to do; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private protected set; }

    /// <summary>When the registration was struck out as a mistake: it counts nowhere since then; null where it stands.</summary>
    public DateOnly? StruckOutOn { get; private set; }

    /// <summary>Whether an outcome stands.</summary>
    public abstract bool HasOutcome { get; }

    /// <summary>The outcome leaves the bureau something to do.</summary>
    public abstract bool DemandsCompliance { get; }

    /// <summary>Corrected, lost, or withdrawn after the bureau changed its act: the bureau has to learn from it.</summary>
    public abstract bool DemandsLesson { get; }

    /// <summary>Every statutory clock of the bureau in it, with its reasoning; none once it was struck out.</summary>
    public abstract IReadOnlyList<Deadline> Deadlines(LegalFrame law);

    /// <summary>Kind of the challenged act.</summary>
    public ChallengedActKind ActKind { get; private protected set; }

    /// <summary>The challenged act in words.</summary>
    public string Act { get; private protected set; } = "";

    /// <summary>The penalty case whose decision is challenged, where there is one.</summary>
    public Guid? PenaltyCaseId { get; private set; }

    /// <summary>The on-the-spot penalty that is challenged, where there is one; never beside a penalty case.</summary>
    public Guid? OnSitePenaltyId { get; private set; }

    /// <summary>Violation of that case or penalty; empty where there is none. Lessons bear it.</summary>
    public string ViolationCode { get; private set; } = "";

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<DisputeEvent> Events => events;

    /// <summary>What it says about the decision of the penalty case; null where it is about none or was struck out.</summary>
    public abstract RemedyFacts? Remedy { get; }

    /// <summary>Everything that stands between an actor and a step: the state, the permission, then each guard. All green means "may".</summary>
    public abstract IReadOnlyList<RuleCheck> Check(DisputeStep step, Actor actor, LegalFrame law);

    /// <summary>The rows that its state allows, main road first.</summary>
    public abstract IReadOnlyList<DisputeRow> Rows { get; }

    /// <summary>The row of a step; null where its procedure does not know the step.</summary>
    public abstract DisputeRow? RowOf(DisputeStep step);

    /// <summary>
    /// Strikes out a registration that was a mistake. Nothing is removed: what was registered stays readable with the reason. Refused: no reason, and
    /// once anything but a correction of what was typed has followed the registration (《档案法》第十四条、第二十一条第二款).
    /// </summary>
    public void StrikeOut(string? reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.StrikeOut, actor, law);
        var text = Require.Text(reason, "注销的理由", article, ReasonMaxLength, "Opinion");
        StruckOutOn = law.Today;
        Leave(DisputeStep.StrikeOut, actor, law, $"注销误登记：{text}");
    }

    /// <summary>Whether it says anything about a decision of this system: of a penalty case or on the spot.</summary>
    private protected bool ConcernsDecision => (PenaltyCaseId ?? OnSitePenaltyId) is not null && ActKind == ChallengedActKind.PenaltyDecision && StruckOutOn is null;

    /// <summary>One act is challenged; one on the spot was handed over by the time the papers came.</summary>
    private protected static void EnsureAct(Guid? penaltyCaseId, OnSitePenalty? onSite, DateOnly received, Citation article)
    {
        Require.That(penaltyCaseId is null || onSite is null, "ONE-ACT", article, "处罚案件和当场处罚只能选择一件。", nameof(OnSitePenaltyId));
        Require.That(onSite is null or { ServedOn: not null }, "ON-SITE", article, "所选的当场处罚还没有交付当事人。", nameof(OnSitePenaltyId));
        Require.That(onSite is null || onSite.ServedOn <= received, "DATE-ORDER", article,
            $"收到材料之日 {received:yyyy-MM-dd} 早于当场处罚交付之日 {onSite?.ServedOn:yyyy-MM-dd}。", nameof(OnSitePenaltyId));
    }

    /// <summary>Says which act of this system is challenged, if any.</summary>
    private protected void Challenge(Guid? penaltyCaseId, string violationCode, OnSitePenalty? onSite) =>
        (PenaltyCaseId, OnSitePenaltyId, ViolationCode) = (penaltyCaseId, onSite?.Id, onSite?.ViolationCode ?? (penaltyCaseId is null ? "" : violationCode));

    /// <summary>Checks everything and gives the article of the row.</summary>
    private protected Citation Enter(DisputeStep step, Actor actor, LegalFrame law)
    {
        foreach (var check in Check(step, actor, law))
        {
            check.Enforce();
        }

        return RowOf(step)!.Article;
    }

    /// <summary>Takes the state to where the row leads and writes the event.</summary>
    private protected abstract void Leave(DisputeStep step, Actor actor, LegalFrame law, string sentence);

    private protected void Write(DisputeStep step, Actor actor, LegalFrame law, string sentence) =>
        events.Add(new DisputeEvent(events.Count + 1, step, law.Today, actor.PersonId, actor.Name, sentence));

    /// <summary>A day typed for something that happened: not before the papers came, not after today.</summary>
    private protected DateOnly Happened(DateOnly? on, string name, Citation article, LegalFrame law, string field = "On")
    {
        Require.That(on is not null, "DATE", article, $"请填写{name}。", field);
        Require.NotInFuture(on!.Value, law.Today, name, article, field);
        Require.That(on >= ReceivedOn, "DATE-ORDER", article, $"{name} {on:yyyy-MM-dd} 早于收到材料之日 {ReceivedOn:yyyy-MM-dd}。", field);
        return on.Value;
    }
}
