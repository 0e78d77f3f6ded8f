using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Leads a case along the road by the domain's own verbs, one working day a step, beginning on 2026-03-02.</summary>
public sealed class PenaltyCaseBuilder
{
    private OutcomeKind kind = OutcomeKind.Penalty;
    private long fineFen = 2_000_000;
    private Seriousness seriousness = Seriousness.Serious;
    private PartyKind party = PartyKind.Organisation;
    private DefenseKind defense = DefenseKind.Waived;
    private string? citizenNumber;
    private bool reviewEveryCase = true;
    private bool disposesLate;
    private Exercise? exercise;
    private DateOnly day = new(2026, 3, 2);
    private int numbers;

    /// <summary>The calendar of the reference seeds' years without holidays: Monday to Friday are worked.</summary>
    public static WorkingCalendar Calendar { get; } = new([]);

    /// <summary>Settings with everything that documents need.</summary>
    public static PenaltySettings Settings { get; } = new()
    {
        BureauAddress = "示范路1号", BureauContact = "执法科", BureauPhone = "022-00000000", PaymentBank = "示范银行", ReconsiderationOrgan = "天津市西青区人民政府", Court = "有管辖权的人民法院",
    };

    /// <summary>The violation of the cases: T02 with its range and bands.</summary>
    public static Violation Violation { get; } = new("T02", "变相开展学科类校外培训", "《校外培训行政处罚暂行办法》第十八条", "《校外培训行政处罚暂行办法》第十八条",
        [
            new PenaltyOption(PenaltyKind.Warning, Seriousness.Ordinary, null, null, null, null, "予以警告"),
            new PenaltyOption(PenaltyKind.Fine, Seriousness.Serious, 1, 5_000_000, null, null, "情节严重的，处5万元以下罚款"),
            new PenaltyOption(PenaltyKind.Fine, Seriousness.VerySerious, 5_000_000, 10_000_000, null, null, "情节特别严重的，处5万元以上10万元以下罚款"),
        ],
        [
            new DiscretionBand(DiscretionTier.Lighter, Seriousness.Serious, "从轻", 100_000, 1_500_000, null, null),
            new DiscretionBand(DiscretionTier.Ordinary, Seriousness.Serious, "一般", 1_500_000, 3_500_000, null, null),
            new DiscretionBand(DiscretionTier.Heavier, Seriousness.Serious, "从重", 3_500_000, 5_000_000, null, null),
            new DiscretionBand(DiscretionTier.Ordinary, Seriousness.VerySerious, "一般", 6_500_000, 8_500_000, null, null),
        ]);

    /// <summary>What is published: party and cause of action as in the decision.</summary>
    public const string PublicText = "示范培训中心变相开展学科类校外培训，给予行政处罚。";

    /// <summary>The law on the builder's present day.</summary>
    public LegalFrame Law => new(day, Calendar, Settings with { ReviewEveryOrdinaryCase = reviewEveryCase });

    /// <summary>The builder's present day.</summary>
    public DateOnly Day => day;

    /// <summary>The proposal is no penalty.</summary>
    public PenaltyCaseBuilder ProposingNoPenalty() => With(() => kind = OutcomeKind.NoPenalty);

    /// <summary>The proposal is dismissal.</summary>
    public PenaltyCaseBuilder ProposingDismissal() => With(() => kind = OutcomeKind.Dismissal);

    /// <summary>The proposal is a fine so large that a hearing must be offered and the case deliberated.</summary>
    public PenaltyCaseBuilder Major() => With(() => (fineFen, seriousness) = (7_000_000, Seriousness.VerySerious));

    /// <summary>The party is a natural person with this identity number.</summary>
    public PenaltyCaseBuilder AgainstCitizen(string identityNumber) => With(() => (party, citizenNumber) = (PartyKind.Citizen, identityNumber));

    /// <summary>The party makes a statement.</summary>
    public PenaltyCaseBuilder WithDefense() => With(() => defense = DefenseKind.Received);

    /// <summary>Preserved items were disposed of too late: the file check turns amber and waits for a reason.</summary>
    public PenaltyCaseBuilder WithLateDisposal() => With(() => disposesLate = true);

    /// <summary>The bureau reviews only what the law demands.</summary>
    public PenaltyCaseBuilder ReviewedOnlyWhereDemanded() => With(() => reviewEveryCase = false);

    /// <summary>The case is an exercise of this person.</summary>
    public PenaltyCaseBuilder AsExerciseOf(Guid ownerId) => With(() => exercise = Exercise.Start(ownerId, day));

    /// <summary>The road begins on another day than 2026-03-02.</summary>
    public PenaltyCaseBuilder From(DateOnly first) => With(() => day = first);

    /// <summary>The outcome that the report will propose.</summary>
    public Outcome Outcome => kind switch
    {
        OutcomeKind.Penalty => new Outcome(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Fine, fineFen, "")], seriousness, DiscretionTier.Ordinary, 0, "", null),
        OutcomeKind.NoPenalty => Outcome.NoPenalty(NoPenaltyReason.MinorCorrectedNoHarm),
        _ => Outcome.Dismissal,
    };

    /// <summary>The case in the stage asked for.</summary>
    public PenaltyCase At(Stage stage)
    {
        var c = PenaltyCase.RegisterClue(Guid.CreateVersion7(), Number("线"), ClueSource.Inspection, "示范培训中心", "发现变相开展学科培训", day, Staff.Handler1, Law, exercise);
        if (stage == Stage.HearingInProgress)
        {
            Major();
        }

        for (var i = 0; c.Stage != stage; i++)
        {
            if (i > 30)
            {
                throw new InvalidOperationException($"The road does not lead to {stage}.");
            }

            Tomorrow();
            Advance(c, stage);
        }

        return c;
    }

    /// <summary>Two officers on the present day.</summary>
    public InvestigatorPair Pair() => new(Staff.Handler1.CertifiedOn(day), Staff.Handler2.CertifiedOn(day));

    /// <summary>A filing proposal.</summary>
    public FilingProposal Proposal() => new(
        Party.Of(party, "示范培训中心", citizenNumber, party == PartyKind.Citizen ? null : "91120111MA0000000Q", "韩志远", null, "天津市西青区示范街1号", "13000000000", day),
        Violation, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 20), false, true, "天津市西青区示范街1号", "涉嫌变相开展学科培训", Pair());

    /// <summary>An item of evidence.</summary>
    public EvidenceInput EvidenceItem() => new(Guid.CreateVersion7(), EvidenceKind.OnSiteRecord, "现场检查笔录", "现场制作", "违法事实", Pair(), true, "笔录.pdf", new string('a', 64), 10);

    /// <summary>A report with the outcome.</summary>
    public ReportInput Report(Outcome? other = null) => new("查明的事实", "证据相互印证", "定性明确", "初次违法", "已责令改正", other ?? Outcome, "", Pair());

    /// <summary>A direct service on the present day.</summary>
    public ServiceRecord Service() => new(ServiceMethod.Direct, day, "韩志远（法定代表人）", "示范街1号", "", Pair());

    /// <summary>A verdict on the present day.</summary>
    public ReviewVerdict Verdict(ReviewConclusion conclusion, Actor? reviewer = null)
    {
        var person = reviewer ?? Staff.Reviewer;
        var wrong = conclusion == ReviewConclusion.Agree ? (ReviewTopic?)null : ReviewTopic.FactsAndEvidence;
        return new ReviewVerdict(conclusion, [.. Enum.GetValues<ReviewTopic>().Select(t => new ReviewFinding(t, t != wrong, t == wrong ? "须补充" : ""))], "审核意见",
            new QualifiedReviewer(person.PersonId, person.Name, "A20100000000001", day));
    }

    /// <summary>Minutes of the present day.</summary>
    public Deliberation Minutes(bool agrees = true) => new(day, "会议室", "孙国良", 5,
        [.. new[] { "赵明华", "许文静", "李卫东", "孙国良" }.Select(n => new MemberOpinion(n, "局领导", agrees, "发表意见"))], "结论", agrees);

    /// <summary>An outcome lighter than the one proposed.</summary>
    public Outcome Lighter => Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, fineFen / 2, "")] };

    /// <summary>Pays everything that is owed.</summary>
    public void PayAll(PenaltyCase c)
    {
        foreach (var purpose in Enum.GetValues<PaymentPurpose>().Where(p => c.OutstandingFen(p, Law) > 0))
        {
            c.RecordPayment(Guid.CreateVersion7(), Number("款"), day, purpose, c.OutstandingFen(purpose, Law), Staff.Clerk, Law);
        }
    }

    /// <summary>The first day on which a hearing told of today may be held.</summary>
    public DateOnly HearingDay() => Calendar.EarliestAfterClearWorkingDays(day, Hearing.ClearWorkingDays);

    /// <summary>Takes the hearing of the case to a state that comes before <paramref name="wanted"/> is over.</summary>
    public void Hear(PenaltyCase c, HearingState wanted)
    {
        while (c.Notice!.Hearing!.State != wanted)
        {
            switch (c.Notice.Hearing.State)
            {
                case HearingState.Requested: c.ScheduleHearing(Number("听通"), Staff.Host.PersonId, Staff.Host.Name, HearingDay(), "听证室", "", Staff.UnitHead, Law); break;
                case HearingState.Scheduled: c.ServeHearingNotice(Service(), Staff.Handler1, Law); break;
                case HearingState.Notified:
                    day = c.Notice.Hearing.HeldOn!.Value;
                    c.HoldHearing("调查人员、当事人", "听证笔录", "当事人签字", Staff.Host, Law);
                    break;
                default: throw new InvalidOperationException($"No way to {wanted}.");
            }
        }
    }

    /// <summary>Another day, not before the present one.</summary>
    public void GoTo(DateOnly later) => day = later > day ? Calendar.OnOrAfter(later) : day;

    /// <summary>The day after the payment was due.</summary>
    public void PastDue(PenaltyCase c) => GoTo(c.PaymentDueOn(Law)!.Value.AddDays(1));

    /// <summary>The first day on which the court may be asked.</summary>
    public void IntoCourtWindow(PenaltyCase c) => GoTo(new[]
    {
        c.CourtWindow(Calendar)!.Value.From, Deadline.Compute(PenaltyPeriods.AfterDemand, c.Demand!.Service.ServedOn, Calendar).LegalDueOn.AddDays(1),
    }.Max());

    /// <summary>The next number of a kind.</summary>
    public string Number(string numberKind) => new DocumentNumber((exercise is null ? "" : DocumentNumber.ExercisePrefix) + numberKind, day.Year, ++numbers).ToString();

    /// <summary>Goes to a day.</summary>
    public void On(DateOnly other) => day = other;

    /// <summary>The next working day.</summary>
    public void Tomorrow() => day = Calendar.AddWorkingDays(day, 1);

    /// <summary>Preserved items, disposed of too late.</summary>
    public void DisposeLate(PenaltyCase c)
    {
        c.RequestPreservation(Guid.CreateVersion7(), "教材 20 册", "可能转移", Staff.Handler1, Law);
        c.ApprovePreservation(Number("存"), true, "同意", Staff.Leader, Law);
        c.ExecutePreservation(Pair(), Staff.Handler1, Law);
        GoTo(day.AddDays(20));
        c.DisposePreservation(PreservationDisposal.Returned, "已复制退还", day, Staff.Handler1, Law);
    }

    private PenaltyCaseBuilder With(Action change)
    {
        change();
        return this;
    }

    private void Advance(PenaltyCase c, Stage wanted)
    {
        switch (c.Stage)
        {
            case Stage.ClueRegistered: c.ProposeFiling(Proposal(), Staff.Handler1, Law); break;
            case Stage.FilingPendingApproval when c.UnitEndorsement is null: c.EndorseFiling("同意", Staff.UnitHead, Law); break;
            case Stage.FilingPendingApproval when wanted == Stage.NotFiled: c.RefuseFiling("不符合立案标准", Staff.Leader, Law); break;
            case Stage.FilingPendingApproval when wanted == Stage.TransferredJurisdiction: c.TransferJurisdiction(Number("移"), "有管辖权的教育局", "行为发生地在外区", "案卷一册", Staff.Leader, Law); break;
            case Stage.FilingPendingApproval: c.ApproveFiling(Number("立"), "同意", Staff.Leader, Law); break;
            case Stage.Investigating when disposesLate && c.Preservations.Count == 0: DisposeLate(c); break;
            case Stage.Investigating when wanted == Stage.TransferredToJudicial && c.CriminalTransfer is null: c.ReportCrime("涉嫌犯罪", Pair(), Staff.Handler1, Law); break;
            case Stage.Investigating when wanted == Stage.TransferredToJudicial: c.DecideCriminalTransfer(Number("移"), true, "公安机关", "案卷一册", "同意移送", Staff.Chief, Law); break;
            case Stage.Investigating when c.Evidence.Count == 0: c.AddEvidence(EvidenceItem(), Staff.Handler1, Law); break;
            case Stage.Investigating: c.ConcludeInvestigation(Report(), Staff.Handler1, Law); break;
            case Stage.InvestigationConcluded when kind == OutcomeKind.Penalty: c.ApproveProposal(Number("告"), "同意", Staff.UnitHead, Law); break;
            case Stage.InvestigationConcluded: c.SendToReview("", Staff.UnitHead, Law); break;
            case Stage.PriorNoticePending: c.ServePriorNotice(Service(), Staff.Handler1, Law); break;
            case Stage.PriorNoticeServed when wanted == Stage.HearingInProgress: c.RequestHearing(day, null, "要求听证", Staff.Handler1, Law); break;
            case Stage.PriorNoticeServed: c.RecordDefense(defense, day, defense == DefenseKind.Received ? "请求从轻" : "", Staff.Handler1, Law); break;
            case Stage.DefenseReview when c.Notice!.Defense is { IsSettled: false }: c.ReexamineDefense(false, "理由不成立", Staff.Handler1, Law); break;
            case Stage.DefenseReview: c.SendToReview("", Staff.UnitHead, Law); break;
            case Stage.LegalReview: c.PassReview(Verdict(ReviewConclusion.Agree), Staff.Reviewer, Law); break;
            case Stage.CollectiveDeliberation: c.RecordDeliberation(Minutes(), Staff.UnitHead, Law); break;
            case Stage.DecisionPending when kind == OutcomeKind.Penalty: c.DecidePenalty(Number("罚"), "同意", "", Staff.Leader, Law); break;
            case Stage.DecisionPending when kind == OutcomeKind.NoPenalty: c.DecideNoPenalty(Number("不罚"), "同意", "", Staff.Leader, Law); break;
            case Stage.DecisionPending: c.DismissCase("事实不成立", "", Staff.Leader, Law); break;
            case Stage.PenaltyDecided: c.ServeDecision(Service(), Staff.Handler1, Law); break;
            case Stage.NoPenaltyDecided when c.Decision!.Service is null: c.ServeDecision(Service(), Staff.Handler1, Law); break;
            case Stage.DecisionServed when wanted == Stage.PaymentDeferred: c.GrantDeferral(day, "经营困难", [new Installment(day.AddDays(60), fineFen / 2), new Installment(day.AddDays(120), fineFen - (fineFen / 2))], Staff.Leader, Law); break;
            case Stage.DecisionServed when wanted is Stage.Overdue or Stage.DemandServed or Stage.CourtEnforcementApplied or Stage.EnforcementTerminated: PastDue(c); c.FallOverdue(Staff.Clock, Law); break;
            case Stage.Overdue when wanted == Stage.EnforcementTerminated: c.TerminateEnforcement(TerminationGround.OrganisationEnded, "已注销，无财产", Staff.Leader, Law); break;
            case Stage.Overdue: c.ServeDemand(Number("催"), "", Service(), Staff.Handler1, Law); break;
            case Stage.DemandServed: IntoCourtWindow(c); c.ApplyToCourt(Number("强申"), "示范人民法院", "当事人未提出意见", "罚款及加处罚款", Staff.Leader, Law); break;
            case Stage.DecisionServed when c.OutstandingFen(Law) > 0: PayAll(c); break;
            case Stage.DecisionServed: c.ConfirmPerformance("已履行", Staff.UnitHead, Law); break;
            case Stage.Performed when c.Publicity.Status == PublicityStatus.Pending: c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, Law); break;
            case Stage.Performed when c.Publicity.Status == PublicityStatus.Prepared: c.ApprovePublicity(Staff.UnitHead, Law); break;
            case Stage.Performed or Stage.NoPenaltyDecided or Stage.DismissedNoViolation: c.CloseCase("同意结案", ArchivePeriod.ThirtyYears, Staff.Leader, Law); break;
            case Stage.Closed: c.ArchiveCase("案卷1", 60, Staff.Archivist, Law); break;
            default: throw new InvalidOperationException($"No way on from {c.Stage}.");
        }
    }
}
