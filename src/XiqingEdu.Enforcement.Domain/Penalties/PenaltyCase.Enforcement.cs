using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Overdue, demand, court enforcement, termination.</content>
public sealed partial class PenaltyCase
{
    /// <summary>The demand (催告); null until served.</summary>
    public DemandNotice? Demand { get; private set; }

    /// <summary>The application to the court; null until made.</summary>
    public CourtApplication? CourtApplication { get; private set; }

    /// <summary>How enforcement was ended; null unless it was.</summary>
    public EnforcementTermination? Termination { get; private set; }

    /// <summary>
    /// The last day on which the party can still go on against the decision; null before service. A suit that examined the decision ends
    /// it. After a reconsideration that examined it, fifteen days to sue (《行政诉讼法》第四十五条). What ended without a word on the decision
    /// (withdrawn, not accepted) leaves the periods that ran from service.
    /// </summary>
    public DateOnly? RemedyPeriodsEndOn(WorkingCalendar calendar)
    {
        if (Decision?.Service is not { } service)
        {
            return null;
        }

        DateOnly End(StatutoryPeriod period, DateOnly start) => Deadline.Compute(period, start, calendar).LegalDueOn;
        var ended = remedyPeriods.Where(r => r.Until is not null).ToList();
        var examined = ended.Where(r => r.Result?.Examined == true).ToList();
        IEnumerable<DateOnly> left = examined.Any(r => r.Channel == Remedies.RemedyChannel.Litigation) ? []
            : examined.Count > 0 ? examined.Select(r => End(PenaltyPeriods.SueAfterReconsideration, r.Until!.Value))
            : [End(PenaltyPeriods.ApplyForReconsideration, service.ServedOn), End(PenaltyPeriods.Sue, service.ServedOn)];
        return left.Concat(ended.Select(r => r.Until!.Value)).Max();
    }

    /// <summary>
    /// The days on which the court may be asked: from the day after the remedy periods (or the deferral, 第七十二条第二款) for three
    /// months; null before service.
    /// </summary>
    public (DateOnly From, DateOnly Until)? CourtWindow(WorkingCalendar calendar)
    {
        if (RemedyPeriodsEndOn(calendar) is not { } end)
        {
            return null;
        }

        var start = Deferral is { } deferral ? Later(end, deferral.Installments[^1].DueOn) : end;
        return (start.AddDays(1), Deadline.Compute(PenaltyPeriods.ApplyToCourt, start, calendar).LegalDueOn);
    }

    /// <summary>The day to pay has passed; nobody clicks this.</summary>
    public void FallOverdue(Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.FallOverdue, actor, law);
        Leave(rule, Stage.Overdue, actor, law, $"缴纳期限 {PaymentDueOn(law):yyyy-MM-dd} 已过，尚有 {Money.Text(PayableFen - PaidFen)} 未缴纳"
            + (Decision!.StatesLateSurcharge && FineFen > 0 ? "，自次日起每日按罚款数额的百分之三加处罚款（以罚款数额为限）。" : "。"));
    }

    /// <summary>Serves the demand with the clear amount of its day.</summary>
    public void ServeDemand(string number, string otherDuties, ServiceRecord service, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ServeDemand, actor, law);
        service.Ensure(law.Today, law.Today);
        var duties = otherDuties.Trim();
        Require.That(duties.Length <= DemandNotice.DutiesMaxLength, "LENGTH", rule.Article, $"其他义务不得超过 {DemandNotice.DutiesMaxLength} 字。", "OtherDuties");
        Demand = new DemandNotice(number, law.Today, OutstandingFen(law), duties, service);
        Leave(rule, Stage.DemandServed, actor, law, $"{number} 催告履行 {Money.Text(Demand.OutstandingFen)}；{service.Text}。");
    }

    /// <summary>
    /// Applies to the court (《行政强制法》第五十三条至第五十五条). Refused: while a remedy period or a remedy runs, less than ten working days
    /// after the demand, and after the three months.
    /// </summary>
    public void ApplyToCourt(string number, string court, string partyOpinion, string objectOfEnforcement, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApplyToCourt, actor, law);
        CourtApplication = new CourtApplication(number, law.Today, actor.Name,
            Require.Text(court, "人民法院", rule.Article, CourtApplication.CourtMaxLength, "Court"),
            Require.Text(partyOpinion, "当事人的意见及催告情况", rule.Article, CourtApplication.TextMaxLength, "PartyOpinion"),
            Require.Text(objectOfEnforcement, "申请强制执行标的情况", rule.Article, CourtApplication.TextMaxLength, "ObjectOfEnforcement"), []);
        Leave(rule, Stage.CourtEnforcementApplied, actor, law, $"{number} 向{CourtApplication.Court}申请强制执行。");
    }

    /// <summary>Records what the court did. Refused: in the future, before the application, an order of answers that cannot be.</summary>
    public void RecordCourtAnswer(CourtAnswerKind kind, DateOnly on, string note, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordCourtAnswer, actor, law);
        Require.NotInFuture(on, law.Today, "日期", rule.Article, "AnsweredOn");
        var last = CourtApplication!.Answers.Count > 0 ? CourtApplication.Answers[^1] : null;
        Require.That(on >= (last?.On ?? CourtApplication.On), "DATE-ORDER", rule.Article, $"日期早于{(last is null ? "申请" : "上一次处理")}之日 {last?.On ?? CourtApplication.On:yyyy-MM-dd}。", "AnsweredOn");
        var allowed = last?.Kind switch
        {
            null or CourtAnswerKind.ReviewRequested => kind is CourtAnswerKind.Accepted or CourtAnswerKind.Refused,
            CourtAnswerKind.Accepted => kind is CourtAnswerKind.Ruled or CourtAnswerKind.Refused,
            CourtAnswerKind.Refused => kind == CourtAnswerKind.ReviewRequested,
            _ => false,
        };
        Require.That(allowed, "COURT", rule.Article, last is null ? "请先登记法院受理或者不予受理。" : $"法院已“{last.Kind.Word()}”，其后不能登记“{kind.Word()}”。", "Kind");
        CourtApplication = CourtApplication with { Answers = [.. CourtApplication.Answers, new CourtAnswer(kind, on, Opinion(note, "文号和内容", rule.Article))] };
        Leave(rule, Stage, actor, law, $"{CourtApplication.Court}{kind.Word()}（{on:yyyy-MM-dd}）：{CourtApplication.Answers[^1].Note}");
    }

    /// <summary>Ends enforcement on a ground of law.</summary>
    public void TerminateEnforcement(TerminationGround ground, string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.TerminateEnforcement, actor, law);
        Require.That(ground != TerminationGround.CitizenDied || Party!.Kind != PartyKind.Organisation, "TERMINATION", rule.Article, "当事人是单位，不适用公民死亡的情形。", "Ground");
        Require.That(ground != TerminationGround.OrganisationEnded || Party!.Kind == PartyKind.Organisation, "TERMINATION", rule.Article, "当事人不是单位，不适用法人或者其他组织终止的情形。", "Ground");
        Termination = new EnforcementTermination(ground, Opinion(reason, "终结执行的事实和证明", rule.Article), law.Today, actor.Name);
        Leave(rule, Stage.EnforcementTerminated, actor, law, $"终结执行（{ground.Word()}）：{Termination.Reason}");
    }
}
