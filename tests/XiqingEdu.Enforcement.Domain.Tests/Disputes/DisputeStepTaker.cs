using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Tries any step on any dispute: with sensible input, or with whatever the dice say where they are given.</summary>
/// <param name="Dice">Gives a number from 0 below its argument; 0 is always the sensible choice.</param>
public sealed record DisputeStepTaker(DisputeBuilder With, Func<int, int> Dice)
{
    private static readonly ReconsiderationOutcome[] Results = Enum.GetValues<ReconsiderationOutcome>();
    private static readonly LitigationOutcome[] Judgments = Enum.GetValues<LitigationOutcome>();

    /// <summary>With sensible input.</summary>
    public DisputeStepTaker(DisputeBuilder with)
        : this(with, _ => 0)
    {
    }

    /// <summary>Calls the verb of the step.</summary>
    public void Take(DisputeStep step, Dispute d, Actor actor)
    {
        var law = With.Law;
        switch (step)
        {
            case DisputeStep.CorrectParticulars when d is Reconsideration { NoticeReceivedOn: null } r: r.Correct(With.Application with { HandedInOn = ReceiptOf(d), Applicant = "更正" + Dice(3), Request = Text() }, actor, law); break;
            case DisputeStep.Forward when d is Reconsideration r: r.Forward(Day(d), Text(), actor, law); break;
            case DisputeStep.CorrectOwnAct when d is Reconsideration r: r.CorrectOwnAct(Day(d), Dice(2) == 0, Text(), Text(), actor, law); break;
            case DisputeStep.RecordNotice when d is Reconsideration r: r.RecordNotice(new ReplyNotice(Day(d), ReconsiderationTrack.Ordinary, Text(), "案号"), [], actor, law); break;
            case DisputeStep.CorrectParticulars when d is Reconsideration r: r.Correct(With.Notice with { OnSitePenalty = d.OnSitePenaltyId is null ? null : With.Penalty, NoticeReceivedOn = ReceiptOf(d), Organ = Text(), Applicant = "更正" + Dice(3) }, actor, law); break;
            case DisputeStep.CorrectParticulars when d is Litigation l: l.Correct(With.Complaint with { ComplaintReceivedOn = ReceiptOf(d), Court = Text(), Plaintiff = "更正" + Dice(3) }, null, actor, law); break;
            case DisputeStep.Assign: d.Assign(Staff.Host.PersonId, Staff.Host.Name, Text(), "请提供案卷", actor, law); break;
            case DisputeStep.DraftStatement: d.DraftStatement("事实", Text(), "请求", actor, law); break;
            case DisputeStep.FreezeEvidence: d.FreezeEvidence(Dice(9) == 1 ? [] : [DisputeBuilder.Piece(d, Dice(5) == 1 ? -1 : 3) with { Pages = Dice(9) == 1 ? 0 : 2 }, DisputeBuilder.Piece(d, Dice(3))], actor, law); break;
            case DisputeStep.ApproveStatement: d.ApproveStatement(Text(), actor, law); break;
            case DisputeStep.ReturnStatement: d.ReturnStatement(Text(), actor, law); break;
            case DisputeStep.SubmitStatement: d.SubmitStatement(Day(d), actor, law); break;
            case DisputeStep.SupplementEvidence: d.SupplementEvidence(DisputeBuilder.Piece(d), Dice(4) == 1 ? null : SupplementGround.NewReasons, Text(), Day(d), actor, law); break;
            case DisputeStep.ScheduleHearing: d.ScheduleHearing(Guid.CreateVersion7(), KindOf(d), With.Day.AddDays(Dice(3)), new TimeOnly(9, 0), Text(), Day(d), actor, law); break;
            case DisputeStep.CancelHearing: d.CancelHearing(Text(), actor, law); break;
            case DisputeStep.PlanAppearance: d.PlanAppearance(Who(), actor, law); break;
            case DisputeStep.RecordHearing: d.RecordHearing(Who(), Text(), actor, law); break;
            case DisputeStep.ApproveAbsence: d.ApproveAbsence(Text(), actor, law); break;
            case DisputeStep.Suspend when d is Reconsideration r: r.Suspend(Day(d), Text(), actor, law); break;
            case DisputeStep.Resume when d is Reconsideration r: r.Resume(Day(d), actor, law); break;
            case DisputeStep.RecordStay: d.RecordStay(Day(d), Text(), actor, law); break;
            case DisputeStep.LiftStay: d.LiftStay(Day(d), actor, law); break;
            case DisputeStep.RecordOutcome when d is Reconsideration r: r.RecordOutcome(Result(d), actor, law); break;
            case DisputeStep.RecordOutcome when d is Litigation l: l.RecordJudgment(Judgment(l), actor, law); break;
            case DisputeStep.CorrectOutcome when d is Reconsideration r: r.CorrectOutcome(Result(d), Text(), actor, law); break;
            case DisputeStep.CorrectOutcome when d is Litigation l: l.CorrectJudgment(Correction(l), Text(), actor, law); break;
            case DisputeStep.OpenInstance when d is Litigation l: Open(l, actor); break;
            case DisputeStep.TakeEffect when d is Litigation l: l.TakeEffect(Day(d) ?? With.Day, actor, law); break;
            case DisputeStep.RecordOpinion: d.RecordOpinion("意见书1号", Day(d), Text(), actor, law); break;
            case DisputeStep.AnswerOpinion: d.AnswerOpinion(Day(d), Text(), actor, law); break;
            case DisputeStep.StartCompliance: d.StartCompliance(Text(), Dice(7) == 1 ? d.ReceivedOn.AddDays(-1) : With.Day.AddDays(10), actor, law); break;
            case DisputeStep.ReportCompliance: d.ReportCompliance(Day(d), Text(), actor, law); break;
            case DisputeStep.RecordLesson: d.RecordLesson(Guid.CreateVersion7(), With.Lesson with { Defect = Text(), DueOn = With.Day.AddDays(Dice(6) == 1 ? -1 : 5), Step = (LessonStep)Dice(3) }, actor, law); break;
            case DisputeStep.CompleteMeasure: d.CompleteMeasure(d.Lessons.FirstOrDefault(x => x.DoneOn is null)?.Id ?? Guid.Empty, Day(d), Text(), actor, law); break;
            case DisputeStep.Close: d.Close(Day(d), actor, law); break;
            case DisputeStep.StrikeOut: d.StrikeOut(Text(), actor, law); break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    private string Text() => Dice(12) == 1 ? " " : "内容";

    // Today; seldom tomorrow, the day before the papers came, some days ago, or none.
    private DateOnly? Day(Dispute d) => Dice(16) switch
    {
        1 => With.Day.AddDays(1), 2 => d.ReceivedOn.AddDays(-1), 3 => With.Day.AddDays(-3), 4 => d.ReceivedOn, 5 => null, _ => With.Day,
    };

    private DateOnly ReceiptOf(Dispute d) => d.ReceivedOn.AddDays(Dice(8) switch { 1 => -2, 2 => 2, 3 => 4000, _ => 0 });

    private HearingKind? KindOf(Dispute d) => Dice(9) switch { 1 => null, 2 => HearingKind.CourtHearing, 3 => HearingKind.ReconsiderationHearing, 4 or 5 => d.HearingKinds[1], _ => d.HearingKinds[0] };

    private Appearance Who() => Dice(8) switch
    {
        1 or 2 => DisputeBuilder.LeaderAbsent,
        3 => new Appearance { Lawyers = "某律师", Absence = AbsenceReason.Other, Explanation = "说明", Proof = "证明" },
        4 => DisputeBuilder.LeaderAppears with { Role = null },
        5 => DisputeBuilder.LeaderAppears with { Post = " " },
        6 => new Appearance(),
        _ => DisputeBuilder.LeaderAppears,
    };

    private ReconsiderationResult Result(Dispute d) => new(Dice(3) > 0 ? Results[Dice(Results.Length)] : d is Reconsideration { NoticeReceivedOn: null } ? ReconsiderationOutcome.NotAccepted : ReconsiderationOutcome.Upheld, Day(d), "",
        OrderedToRemake: Dice(4) == 1, CompensationOrdered: Dice(6) == 1) { WithdrawnAfterChange = Dice(6) == 1 };

    private Judgment Judgment(Litigation l)
    {
        var usual = l.Instances[^1].Level == InstanceLevel.First ? LitigationOutcome.ClaimsDismissed : LitigationOutcome.Affirmed;
        LitigationOutcome[] outcomes = Dice(6) switch
        {
            1 => [Judgments[Dice(Judgments.Length)]],
            2 => [Judgments[Dice(Judgments.Length)], Judgments[Dice(Judgments.Length)]],
            3 => [LitigationOutcome.Reversed, Judgments[Dice(Judgments.Length)]],
            4 => l.Instances[^1].Level == InstanceLevel.First ? [LitigationOutcome.Revoked] : [LitigationOutcome.Remanded],
            5 => l.Instances[^1].Level == InstanceLevel.First ? [LitigationOutcome.OrderedToPerform] : [LitigationOutcome.Affirmed],
            _ => [usual],
        };
        return new Judgment(outcomes, Day(l), WithdrawnAfterChange: Dice(8) == 1) { ServedOn = Dice(5) == 1 ? With.Day : null };
    }

    // A correction says another thing of the same day.
    private Judgment Correction(Litigation l) => Judgment(l) with { JudgedOn = Dice(9) == 1 ? With.Day : l.Instances[^1].JudgedOn };

    private void Open(Litigation l, Actor actor)
    {
        var last = l.Instances[^1];
        var (level, origin) = last.IsRemanded ? (InstanceLevel.First, InstanceOrigin.Remand)
            : last.EffectiveOn is null ? (InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff) : (InstanceLevel.Retrial, InstanceOrigin.Protest);
        l.OpenInstance(Guid.CreateVersion7(), Dice(8) == 1 ? (InstanceLevel)Dice(3) : level, Dice(8) == 1 ? (InstanceOrigin)Dice(8) : origin, Text(), "案号",
            Dice(9) == 1 ? With.Day.AddDays(1) : With.Day, actor, With.Law);
    }
}
