using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>
/// A suit in which the bureau is a defendant (被告), with one row for each instance; see <see cref="LitigationProcedure"/>. Whether it is lost
/// follows from the judgment that is in effect (law.md 4.3); an appealed or remanded one is not yet counted.
/// </summary>
public sealed partial class Litigation : Dispute
{
    private static readonly Citation Registration = Cite.House("行政应诉登记");
    private readonly List<Instance> instances = [];

    private Litigation()
    {
    }

    /// <inheritdoc />
    public override DisputeChannel Channel => DisputeChannel.Litigation;

    /// <inheritdoc />
    public override string Number => Instances[0].CaseNumber;

    /// <inheritdoc />
    public override string Person => Plaintiff;

    /// <inheritdoc />
    public override string Authority => Instances[^1].Court;

    /// <inheritdoc />
    public override DateOnly ReceivedOn => ComplaintReceivedOn;

    /// <inheritdoc />
    public override string StateWord => State.Word();

    /// <inheritdoc />
    public override string StatementTitle => "行政诉讼答辩状";

    /// <inheritdoc />
    public override DateOnly? SubmittedOn => DefenseFiledOn;

    /// <summary>原告.</summary>
    public string Plaintiff { get; private set; } = "";

    /// <summary>The reconsideration that went before, where there was one.</summary>
    public Guid? ReconsiderationId { get; private set; }

    /// <summary>The reconsideration organ is co-defendant.</summary>
    public bool GovernmentIsCoDefendant { get; private set; }

    /// <summary>Starts the period for the defense; its day is not counted.</summary>
    public DateOnly ComplaintReceivedOn { get; private set; }

    /// <summary>When evidence, norms and the statement of defense went to the court.</summary>
    public DateOnly? DefenseFiledOn { get; private set; }

    /// <summary>Where it stands; follows from the instances and hearings.</summary>
    public LitigationState State { get; private set; }

    /// <summary>When the judgment now in effect took effect; null while none is.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>The judgment in effect is lost (败诉) in the sense of law.md 4.3; false while none is in effect.</summary>
    public bool Lost { get; private set; }

    /// <summary>Withdrawn after the bureau changed its act: not lost, reported separately.</summary>
    public bool WithdrawnAfterChange { get; private set; }

    /// <summary>The instances in order.</summary>
    public IReadOnlyList<Instance> Instances => [.. instances.OrderBy(i => i.Sequence)];

    /// <inheritdoc />
    /// <remarks>It runs until a judgment is in effect: an appealed or remanded one says nothing yet.</remarks>
    public override RemedyFacts? Remedy => !ConcernsDecision ? null
        : new RemedyFacts(Id, RemedyChannel.Litigation, ComplaintReceivedOn, Standing() is not { } standing ? null : ResultOf(standing)) { Stays = Stays };

    /// <summary>What the judgment in effect says: an affirmed one says what the court below said. Empty while none is in effect.</summary>
    public IReadOnlyList<LitigationOutcome> EffectiveOutcomes =>
        Standing() is { } standing ? ContentOf(standing) : [];

    /// <inheritdoc />
    /// <remarks>Of the last instance.</remarks>
    public override bool HasOutcome => Instances[^1].JudgedOn is not null;

    /// <inheritdoc />
    public override DateOnly? OutcomeOn => EffectiveOn;

    /// <inheritdoc />
    public override bool DemandsCompliance => EffectiveOutcomes.Any(o => o is LitigationOutcome.OrderedToPerform or LitigationOutcome.OrderedToPay
        or LitigationOutcome.CompensationOrdered or LitigationOutcome.Mediated);

    /// <inheritdoc />
    public override bool DemandsLesson => Lost || WithdrawnAfterChange;

    /// <inheritdoc />
    public override IReadOnlyList<HearingKind> HearingKinds => [HearingKind.CourtHearing, HearingKind.CourtInquiry];

    /// <inheritdoc />
    public override IReadOnlyList<DisputeRow> Rows => [.. LitigationProcedure.From(State).Select(r => r.RowFor(this))];

    /// <inheritdoc />
    private protected override int CurrentInstance => Instances[^1].Sequence;

    /// <inheritdoc />
    public override Citation NoCollecting => Cite.All("第三十五条");

    /// <inheritdoc />
    public override IReadOnlyList<RuleCheck> Check(DisputeStep step, Actor actor, LegalFrame law) => LitigationProcedure.Check(step, this, actor, law);

    /// <inheritdoc />
    public override DisputeRow? RowOf(DisputeStep step) => LitigationProcedure.Of(step)?.RowFor(this);

    /// <inheritdoc />
    public override IReadOnlyList<Deadline> Deadlines(LegalFrame law)
    {
        var last = Instances[^1];
        return StruckOutOn is not null ? [] :
        [
            DisputePeriods.AnswerDeadline(ComplaintReceivedOn, DefenseFiledOn, Instances[0].JudgedOn, law.Calendar),
            .. last.EffectiveOn is null && DisputePeriods.Appeal(last) is { } appeal ? [Deadline.Compute(appeal, last.ServedOn ?? last.JudgedOn!.Value, law.Calendar)] : Array.Empty<Deadline>(),
        ];
    }

    /// <summary>
    /// Registers the copy of a complaint. Refused: empty texts, a date after today, a reconsideration of the same person over the same act that is
    /// still open (《行政复议法》第二十九条第一款), and defendants that do not fit the reconsideration before (《行政诉讼法》第二十六条第二款).
    /// </summary>
    public static Litigation Receive(Guid id, LitigationParticulars particulars, IEnumerable<OpenDispute> sameAct, Reconsideration? before, Actor actor, LegalFrame law)
    {
        Require.That(actor.May(Permission.ManageDisputes), "ROLE", Registration, $"您没有“{Permission.ManageDisputes.Word()}”的权限。");
        DisputeChannels.EnsureFree(DisputeChannel.Litigation, sameAct);
        var litigation = new Litigation { Id = id };
        litigation.instances.Add(new Instance(Guid.CreateVersion7(), id, 1, InstanceLevel.First));
        litigation.Take(particulars, before, law.Today);
        litigation.Write(DisputeStep.Receive, actor, law,
            $"{litigation.ComplaintReceivedOn:yyyy-MM-dd} 收到{litigation.Authority}送达的起诉状副本（{litigation.Number}）：{litigation.Plaintiff}起诉“{litigation.Act}”"
            + (litigation.GovernmentIsCoDefendant ? "，复议机关为共同被告。" : "。"));
        return litigation;
    }

    /// <summary>Corrects what was typed from the complaint. Refused when closed, or when the dates would no longer follow each other.</summary>
    public void Correct(LitigationParticulars particulars, Reconsideration? before, Actor actor, LegalFrame law)
    {
        Enter(DisputeStep.CorrectParticulars, actor, law);
        var first = DefenseFiledOn ?? Instances[0].JudgedOn;
        Require.That(first is null || particulars.ComplaintReceivedOn <= first, "DATE-ORDER", Registration,
            $"收到起诉状副本之日不得晚于已登记的答辩或裁判日期 {first:yyyy-MM-dd}。", nameof(ComplaintReceivedOn));
        EnsureEvidenceBefore(particulars.ComplaintReceivedOn, nameof(ComplaintReceivedOn));
        Take(particulars, before, law.Today);
        Leave(DisputeStep.CorrectParticulars, actor, law, $"更正登记内容：{Plaintiff}；{Act}；{ComplaintReceivedOn:yyyy-MM-dd} 收到；{Instances[0].Court} {Number}。");
    }
}
