using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guidance;

/// <summary>Plays one sample case, in the seats of the exercises, on the days that its texts name.</summary>
internal sealed class SamplePlay
{
    private const long FineFen = 70_000_00;

    private static readonly WorkingCalendar Calendar = new([]);

    private static readonly Violation Tutoring = new("T02", "变相开展学科类校外培训", "《校外培训行政处罚暂行办法》第十八条", "《校外培训行政处罚暂行办法》第十八条",
        [new PenaltyOption(PenaltyKind.Fine, Seriousness.VerySerious, 50_000_00, 100_000_00, null, null, "情节特别严重的，处5万元以上10万元以下罚款")],
        [new DiscretionBand(DiscretionTier.Ordinary, Seriousness.VerySerious, "不具有从轻、从重情节", 65_000_00, 85_000_00, null, null)]);

    private static readonly Violation Disclosure = new("E16-10", "未依法履行公示办学条件和教育质量有关材料、财务状况等信息披露义务，或者公示的材料不真实",
        "《中华人民共和国民办教育促进法实施条例》第六十三条第（十）项", "《中华人民共和国民办教育促进法实施条例》第六十三条、《中华人民共和国民办教育促进法》第六十二条",
        [new PenaltyOption(PenaltyKind.Warning, Seriousness.Ordinary, null, null, null, null, "责令限期改正，并予以警告")], []);

    private readonly PenaltyCase played;
    private DateOnly day;

    private SamplePlay(DateOnly first, string subject, string content)
    {
        day = first;
        played = PenaltyCase.RegisterClue(Guid.CreateVersion7(), Number(Step.RegisterClue), ClueSource.ComplaintReport, subject, content, first, As(Seat.LeadHandler, Step.RegisterClue), Law, Exercise.Start(Guid.Empty, first));
    }

    /// <summary>The bureau of the samples: what a bureau sets, invented.</summary>
    public static PenaltySettings Settings { get; } = Exercise.Settle(new PenaltySettings());

    private LegalFrame Law => new(day, Calendar, Settings);

    private InvestigatorPair Pair => PairOn(day);

    /// <summary>Fined after a hearing, paid, published, archived.</summary>
    public static PenaltyCase Paid()
    {
        var play = Fined();
        var c = play.played;
        play.On(2026, 12, 15);
        c.RecordPayment(Guid.CreateVersion7(), Text(Step.RecordPayment, "ReceiptNumber"), play.day, PaymentPurpose.Fine, FineFen, As(Seat.FinanceClerk, Step.RecordPayment), play.Law);
        c.PreparePublicity(Text(Step.PreparePublicity, "Summary"), As(Seat.PublicityOfficer, Step.PreparePublicity), play.Law);
        c.ApprovePublicity(As(Seat.UnitHead, Step.ApprovePublicity), play.Law);
        play.On(2026, 12, 16);
        c.ConfirmPerformance(Text(Step.ConfirmPerformance, "Opinion"), As(Seat.UnitHead, Step.ConfirmPerformance), play.Law);
        play.On(2026, 12, 17);
        c.CloseCase(Text(Step.CloseCase, "Opinion", "给予行政处罚"), ArchivePeriod.Permanent, As(Seat.Leader, Step.CloseCase), play.Law);
        return c;
    }

    /// <summary>The same fine, not paid: demand and court.</summary>
    public static PenaltyCase Enforced()
    {
        var play = Fined();
        var c = play.played;
        play.On(2026, 12, 26);
        c.FallOverdue(Actor.Clock, play.Law);
        play.On(2027, 6, 10);
        c.ServeDemand(play.Number(Step.ServeDemand), "", play.Service(Step.ServeDemand), As(Seat.LeadHandler, Step.ServeDemand), play.Law);
        play.On(2027, 6, 28);
        c.ApplyToCourt(play.Number(Step.ApplyToCourt), Text(Step.ApplyToCourt, "Court"), Text(Step.ApplyToCourt, "PartyOpinion"), Text(Step.ApplyToCourt, "ObjectOfEnforcement"), As(Seat.Leader, Step.ApplyToCourt), play.Law);
        return c;
    }

    /// <summary>A slight violation, mended at once: no penalty.</summary>
    public static PenaltyCase Spared()
    {
        const string school = "天津市西青区样例美术培训学校", none = "不予行政处罚";
        var play = new SamplePlay(new DateOnly(2026, 10, 12), school, "检查中发现前台未公示收费项目和标准。");
        var c = play.played;
        play.File(Party.Of(PartyKind.Organisation, school, null, "52120111MJ0000000A", "样校长", null, "天津市西青区样例路20号", "022-00000000", play.day), Disclosure,
            new DateOnly(2026, 9, 28), new DateOnly(2026, 10, 12), "天津市西青区样例路20号", Text(Step.ConcludeInvestigation, "Facts", none));
        c.AddEvidence(new EvidenceInput(Guid.CreateVersion7(), EvidenceKind.OnSiteRecord, "现场检查笔录", "两名执法人员现场制作", "检查时未公示收费", play.Pair, true, "现场检查笔录.pdf", new string('0', 64), 1), As(Seat.LeadHandler, Step.AddEvidence), play.Law);
        play.On(2026, 10, 26);
        play.Conclude(none, Outcome.NoPenalty(NoPenaltyReason.MinorCorrectedNoHarm));
        play.Review();
        play.On(2026, 10, 30);
        c.DecideNoPenalty(play.Number(Step.DecideNoPenalty), Text(Step.DecideNoPenalty, "Opinion"), "", As(Seat.Leader, Step.DecideNoPenalty), play.Law);
        play.On(2026, 11, 2);
        c.ServeDecision(play.Service(Step.ServeDecision), As(Seat.LeadHandler, Step.ServeDecision), play.Law);
        return c;
    }

    private static SamplePlay Fined()
    {
        var play = new SamplePlay(new DateOnly(2026, 10, 19), Text(Step.RegisterClue, "Subject"), Text(Step.RegisterClue, "Content"));
        var c = play.played;
        play.On(2026, 10, 26);
        play.File(Party.Of(PartyKind.Organisation, Text(Step.ProposeFiling, "PartyName"), null, Text(Step.ProposeFiling, "PartyCreditCode"), Text(Step.ProposeFiling, "PartyRepresentative"), null,
            Text(Step.ProposeFiling, "PartyAddress"), Text(Step.ProposeFiling, "PartyPhone"), play.day), Tutoring, new DateOnly(2026, 3, 7), new DateOnly(2026, 10, 24), Text(Step.ProposeFiling, "Place"), Text(Step.ProposeFiling, "Facts"));
        play.Investigate();
        play.On(2026, 11, 16);
        play.Conclude("给予行政处罚", new Outcome(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Fine, FineFen, "")], Seriousness.VerySerious, DiscretionTier.Ordinary, 0, "", null));
        c.ApproveProposal(play.Number(Step.ApproveProposal), Text(Step.ApproveProposal, "Opinion"), As(Seat.UnitHead, Step.ApproveProposal), play.Law);
        play.On(2026, 11, 17);
        c.ServePriorNotice(play.Service(Step.ServePriorNotice), As(Seat.LeadHandler, Step.ServePriorNotice), play.Law);
        play.Hear();
        play.On(2026, 12, 4);
        play.Review();
        play.On(2026, 12, 8);
        c.RecordDeliberation(play.Minutes(), As(Seat.Secretary, Step.RecordDeliberation), play.Law);
        play.On(2026, 12, 9);
        c.DecidePenalty(play.Number(Step.DecidePenalty), Text(Step.DecidePenalty, "Opinion"), "", As(Seat.Leader, Step.DecidePenalty), play.Law);
        play.On(2026, 12, 10);
        c.ServeDecision(play.Service(Step.ServeDecision), As(Seat.LeadHandler, Step.ServeDecision), play.Law);
        return play;
    }

    private void File(Party party, Violation violation, DateOnly from, DateOnly until, string place, string facts)
    {
        played.ProposeFiling(new FilingProposal(party, violation, from, until, false, true, place, facts, Pair), As(Seat.LeadHandler, Step.ProposeFiling), Law);
        played.EndorseFiling(Text(Step.EndorseFiling, "Opinion"), As(Seat.UnitHead, Step.EndorseFiling), Law);
        played.ApproveFiling(Number(Step.ApproveFiling), Text(Step.ApproveFiling, "Opinion"), As(Seat.Leader, Step.ApproveFiling), Law);
    }

    private void Investigate()
    {
        AddEvidence(EvidenceKind.OnSiteRecord, "现场检查", new DateOnly(2026, 10, 24));
        played.TakeSamples(new Sampling(Guid.CreateVersion7(), Text(Step.TakeSamples, "Items"), Text(Step.TakeSamples, "Method"), Text(Step.TakeSamples, "Place"), Text(Step.TakeSamples, "PartyPresent"), Pair, true), As(Seat.LeadHandler, Step.TakeSamples), Law);
        played.RequestPreservation(Guid.CreateVersion7(), Text(Step.RequestPreservation, "Items"), Text(Step.RequestPreservation, "Reason"), As(Seat.LeadHandler, Step.RequestPreservation), Law);
        played.ApprovePreservation(Number(Step.ApprovePreservation), true, Text(Step.ApprovePreservation, "Opinion", "批准"), As(Seat.Leader, Step.ApprovePreservation), Law);
        played.ExecutePreservation(Pair, As(Seat.LeadHandler, Step.ExecutePreservation), Law);
        played.OrderCorrection(Number(Step.OrderCorrection), Text(Step.OrderCorrection, "Demand"), new DateOnly(2026, 11, 5), Service(Step.OrderCorrection), As(Seat.LeadHandler, Step.OrderCorrection), Law);
        On(2026, 10, 30);
        AddEvidence(EvidenceKind.PartyStatement, "询问", new DateOnly(2026, 10, 28));
        played.DisposePreservation(PreservationDisposal.Returned, Text(Step.DisposePreservation, "Note"), day, As(Seat.LeadHandler, Step.DisposePreservation), Law);
        On(2026, 11, 15);
        played.RecheckCorrection(new Recheck(Pair, RectificationStatus.Done, Text(Step.RecheckCorrection, "Findings"), null), As(Seat.LeadHandler, Step.RecheckCorrection), Law);
    }

    private void AddEvidence(EvidenceKind kind, string what, DateOnly on) => played.AddEvidence(new EvidenceInput(Guid.CreateVersion7(), kind, Text(Step.AddEvidence, "Name", what),
        Text(Step.AddEvidence, "Source", "笔录"), Text(Step.AddEvidence, "Proves", what), PairOn(on), true, what + "笔录.pdf", new string('0', 64), 1), As(Seat.LeadHandler, Step.AddEvidence), Law);

    private static InvestigatorPair PairOn(DateOnly on) => new(Seats.CertifiedOn(Seats.Of(Seat.LeadHandler).PersonId, on), Seats.CertifiedOn(Seats.Of(Seat.AssistantHandler).PersonId, on));

    private void Conclude(string when, Outcome outcome) => played.ConcludeInvestigation(new ReportInput(
        Text(Step.ConcludeInvestigation, "Facts", when), Text(Step.ConcludeInvestigation, "EvidenceAnalysis", when), Text(Step.ConcludeInvestigation, "Nature", when),
        Text(Step.ConcludeInvestigation, "DiscretionFactors", when), Text(Step.ConcludeInvestigation, "Correction", when), outcome, "", Pair), As(Seat.LeadHandler, Step.ConcludeInvestigation), Law);

    private void Hear()
    {
        var host = Seats.Of(Seat.HearingHost);
        On(2026, 11, 18);
        played.RequestHearing(day, null, Text(Step.RequestHearing, "Request"), As(Seat.LeadHandler, Step.RequestHearing), Law);
        On(2026, 11, 19);
        played.ScheduleHearing(Number(Step.ScheduleHearing), host.PersonId, host.Name, new DateOnly(2026, 12, 1), Text(Step.ScheduleHearing, "Place"), "", As(Seat.UnitHead, Step.ScheduleHearing), Law);
        played.ServeHearingNotice(Service(Step.ServeHearingNotice), As(Seat.LeadHandler, Step.ServeHearingNotice), Law);
        On(2026, 12, 1);
        played.HoldHearing(Text(Step.HoldHearing, "Attendees"), Text(Step.HoldHearing, "Minutes"), Text(Step.HoldHearing, "Signature", "已签名"), As(Seat.HearingHost, Step.HoldHearing), Law);
        On(2026, 12, 2);
        played.ReportHearing(Text(Step.ReportHearing, "Claims"), Text(Step.ReportHearing, "Report"), As(Seat.HearingHost, Step.ReportHearing), Law);
        On(2026, 12, 3);
        played.ReexamineDefense(false, Text(Step.ReexamineDefense, "Findings"), As(Seat.LeadHandler, Step.ReexamineDefense), Law);
    }

    private void Review()
    {
        var reviewer = Seats.ReviewerOn(Seats.Of(Seat.Reviewer).PersonId, day);
        played.SendToReview(Text(Step.SendToReview, "Note", "首次送审"), As(Seat.UnitHead, Step.SendToReview), Law);
        played.PassReview(new ReviewVerdict(ReviewConclusion.Agree, [.. Enum.GetValues<ReviewTopic>().Select(t => new ReviewFinding(t, true, ""))], Text(Step.PassReview, "Opinion"), reviewer), As(Seat.Reviewer, Step.PassReview), Law);
    }

    private Deliberation Minutes() => new(day, Text(Step.RecordDeliberation, "Place"), Text(Step.RecordDeliberation, "Chair"), 5,
        [
            new MemberOpinion(Seats.Of(Seat.Leader).Name, "副局长", true, Text(Step.RecordDeliberation, "Opinions.Words", "成员")),
            new MemberOpinion("季副局", "副局长", true, "同意承办机构和法制审核机构的意见，裁量适当。"),
            new MemberOpinion("贺委员", "党组成员", true, "送达时对当事人讲清退费情节已经考虑。同意。"),
            new MemberOpinion(Seats.Of(Seat.Chief).Name, "局长", true, Text(Step.RecordDeliberation, "Opinions.Words", "主持人最后发言")),
        ],
        Text(Step.RecordDeliberation, "Conclusion"), true);

    private ServiceRecord Service(Step step) => new(ServiceMethod.Direct, day, Text(step, "Recipient", "直接送达"), Text(step, "Place"), Text(step, "Note", "直接送达"), Pair);

    private static string Text(Step step, string field, string when = "") => StepSamples.Of(step).First(s => s.Field == field && s.When == when).Text.ReplaceLineEndings("\n");

    private static Actor As(Seat seat, Step step) => new(Seats.Of(seat).PersonId, Seats.Of(seat).Name, new HashSet<Permission> { PenaltyProcedure.Of(step).Permission });

    private string Number(Step step) => new DocumentNumber(DocumentNumber.SamplePrefix + PenaltyProcedure.Of(step).NumberKind, day.Year, 1).ToString();

    private void On(int year, int month, int dayOfMonth) => day = new DateOnly(year, month, dayOfMonth);
}
