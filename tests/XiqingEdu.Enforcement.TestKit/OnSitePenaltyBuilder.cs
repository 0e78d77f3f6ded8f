using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Fills in and leads a penalty on the spot by the domain's own verbs; on the spot all happens on 2026-03-02, afterwards one working day a step.</summary>
public sealed class OnSitePenaltyBuilder
{
    private DateOnly day = new(2026, 3, 2);
    private int numbers;

    /// <summary>A violation whose article allows a warning and a fine up to 50,000 yuan, without a benchmark.</summary>
    public static Violation Violation { get; } = new("M01", "未履行查询义务", "《未成年人保护法》第六十二条", "《未成年人保护法》第一百二十六条",
        [
            new PenaltyOption(PenaltyKind.Warning, Seriousness.Ordinary, null, null, null, null, "给予警告"),
            new PenaltyOption(PenaltyKind.Fine, Seriousness.Ordinary, 1, 5_000_000, null, null, "并处五万元以下罚款"),
        ], []);

    /// <summary>What stands in the form; a test changes what it is about.</summary>
    public OnSiteParticulars Form { get; private set; } = null!;

    /// <summary>The builder's present day.</summary>
    public DateOnly Day => day;

    /// <summary>The law on the builder's present day: Monday to Friday are worked.</summary>
    public LegalFrame Law => new(day, PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings);

    public OnSitePenaltyBuilder() => Form = new OnSiteParticulars(
        Pair(), true, PartyOf(PartyKind.Organisation), false, Violation, day, new TimeOnly(9, 40), "示范街1号", true, "未查询教员的违法犯罪信息。", true,
        Imposing(1_000_00), true, new OnSiteDefense(OnSiteDefenseKind.NoneMade, "", ""), Imposing(1_000_00), "三日内完成查询。");

    /// <summary>The form with a change.</summary>
    public OnSitePenaltyBuilder With(Func<OnSiteParticulars, OnSiteParticulars> change)
    {
        Form = change(Form);
        return this;
    }

    /// <summary>Against a kind of party, with a fine that is both told and decided.</summary>
    public OnSitePenaltyBuilder Against(PartyKind kind, long fineFen, string? identityNumber = null) => With(f => f with
    {
        Party = PartyOf(kind, identityNumber), AdultConfirmed = kind == PartyKind.Citizen && identityNumber is null, Told = Imposing(fineFen), Outcome = Imposing(fineFen),
    });

    /// <summary>The party says something.</summary>
    public OnSitePenaltyBuilder Hearing(OnSiteDefenseKind kind) => With(f => f with { Defense = new OnSiteDefense(kind, "请求从轻", "已经考虑") });

    /// <summary>A warning with a fine; without a fine where none is given.</summary>
    public static Outcome Imposing(long fineFen, DiscretionTier tier = DiscretionTier.Ordinary) => new(
        OutcomeKind.Penalty, [new Penalty(PenaltyKind.Warning, 0, ""), .. fineFen > 0 ? [new Penalty(PenaltyKind.Fine, fineFen, "")] : Array.Empty<Penalty>()], Seriousness.Ordinary, tier, 0, "", null);

    /// <summary>A party of a kind.</summary>
    public static Party PartyOf(PartyKind kind, string? identityNumber = null) => Party.Of(
        kind, "示范培训中心", identityNumber, kind == PartyKind.Citizen ? null : "91120111MA0000000Q", "韩志远", null, "天津市西青区示范街1号", "13000000000", new DateOnly(2026, 3, 2));

    /// <summary>Two officers as certified on a day, the present one where none is given.</summary>
    public InvestigatorPair Pair(DateOnly? on = null) => new(Staff.Handler1.CertifiedOn(on ?? day), Staff.Handler2.CertifiedOn(on ?? day));

    /// <summary>The next number.</summary>
    public string Number() => new DocumentNumber("当罚", day.Year, ++numbers).ToString();

    /// <summary>The next working day, and the officers as certified on it.</summary>
    public void Tomorrow()
    {
        day = PenaltyCaseBuilder.Calendar.AddWorkingDays(day, 1);
        Form = Form with { Officers = Pair() };
    }

    /// <summary>Many days later.</summary>
    public void Later(int days)
    {
        day = day.AddDays(days);
        Form = Form with { Officers = Pair() };
    }

    /// <summary>Filled in, not decided.</summary>
    public OnSitePenalty Drafted() => OnSitePenalty.Draft(Guid.CreateVersion7(), Form, Staff.Handler1, Law);

    /// <summary>Filled in and decided, not handed over.</summary>
    public OnSitePenalty Decided()
    {
        var penalty = Drafted();
        penalty.Decide(Number(), Staff.Handler1, Law);
        return penalty;
    }

    /// <summary>A signed delivery.</summary>
    public static OnSiteDelivery Signed() => new(true, false, "韩志远（法定代表人）", "");

    /// <summary>A clue of the ordinary procedure.</summary>
    public PenaltyCase Clue(Actor actor) => PenaltyCase.RegisterClue(Guid.CreateVersion7(), "津西青教线字〔2026〕1号", ClueSource.Inspection, "示范培训中心", "内容", day, actor, Law);

    /// <summary>Imposed and handed over on a day.</summary>
    public OnSitePenalty ServedOn(DateOnly on)
    {
        Later(on.DayNumber - day.DayNumber);
        return With(f => f with { ActOn = on }).At(OnSiteStage.OnSiteServed);
    }

    /// <summary>A reconsideration over it began and ended today.</summary>
    public Guid Reconsidered(OnSitePenalty penalty, RemedyStatus status, Outcome? changedTo = null, DateOnly? from = null)
    {
        var id = Guid.CreateVersion7();
        penalty.FollowDispute(id, Facts(id, from ?? day, new RemedyResult(status, day, "区政府", "津西青政复〔2026〕9号", changedTo)), "", Staff.Host, Law);
        return id;
    }

    /// <summary>The decision fell in a reconsideration.</summary>
    public Guid Fell(OnSitePenalty penalty) => Reconsidered(penalty, RemedyStatus.Annulled);

    /// <summary>What a reconsideration says.</summary>
    public static RemedyFacts Facts(Guid id, DateOnly from, RemedyResult? result = null) => new(id, RemedyChannel.Reconsideration, from, result);

    /// <summary>The penalty in the stage asked for.</summary>
    public OnSitePenalty At(OnSiteStage stage)
    {
        var penalty = Drafted();
        for (var i = 0; penalty.Stage != stage; i++)
        {
            if (i > 30)
            {
                throw new InvalidOperationException($"The road does not lead to {stage}.");
            }

            Advance(penalty, stage);
        }

        return penalty;
    }

    private void Advance(OnSitePenalty p, OnSiteStage wanted)
    {
        switch (p.Stage)
        {
            case OnSiteStage.OnSiteDrafted when wanted == OnSiteStage.Voided: p.Void("不予处罚", Staff.Handler1, Law); break;
            case OnSiteStage.OnSiteDrafted when wanted == OnSiteStage.ConvertedToOrdinary: p.ConvertToOrdinary(Clue(Staff.Handler1), "事实需要调查", Staff.Handler1, Law); break;
            case OnSiteStage.OnSiteDrafted when p.DecidedOn is null: p.Decide(Number(), Staff.Handler1, Law); break;
            case OnSiteStage.OnSiteDrafted: p.Serve(Signed(), Staff.Handler1, Law); Tomorrow(); break;
            case OnSiteStage.OnSiteServed when p.ReportedOn is null: p.ReportForRecord("", Staff.Handler2, Law); break;
            case OnSiteStage.OnSiteServed: p.AcceptRecord("同意备案", Staff.UnitHead, Law); Tomorrow(); break;
            case OnSiteStage.FiledForRecord when wanted == OnSiteStage.Overdue: Later(30); p.MarkOverdue(Staff.Clerk, Law); break;
            case OnSiteStage.FiledForRecord when p.OutstandingFen(Law) > 0: p.RecordPayment(Guid.CreateVersion7(), "款1", day, p.OutstandingFen(Law), Staff.Clerk, Law); break;
            case OnSiteStage.FiledForRecord: p.ConfirmPerformance("已履行", Staff.UnitHead, Law); break;
            case OnSiteStage.Performed: p.Close("同意结案", ArchivePeriod.TenYears, Staff.Leader, Law); break;
            case OnSiteStage.Closed: p.Archive("案卷1", 6, Staff.Archivist, Law); break;
            default: throw new InvalidOperationException($"No way on from {p.Stage}.");
        }
    }
}
