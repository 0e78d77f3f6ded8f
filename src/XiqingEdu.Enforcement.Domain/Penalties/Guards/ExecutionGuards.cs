using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>Guards of execution and of what becomes of a decision afterwards.</summary>
public static class ExecutionGuards
{
    /// <summary>The decision has not fallen.</summary>
    public static readonly Guard DecisionStands = new("REMEDY", "处罚决定有效", Cite.Apl("第六十六条第一款"),
        f => f.Case.RemedyStatus == RemedyStatus.Annulled ? "处罚决定已被撤销或者确认违法、无效，不再执行。" : null);

    /// <summary>The decision may be carried out now.</summary>
    public static readonly Guard NotStayed = new("STAY", "没有停止执行", Cite.All("第五十六条"),
        f => f.Case.OpenStay is { } stay ? $"自 {stay.From:yyyy-MM-dd} 起停止执行（{stay.Ground}），恢复执行以前不催告、不转入逾期、不申请强制执行。" : null);

    /// <summary>The decision has fallen.</summary>
    public static readonly Guard DecisionFell = new("REMEDY", "处罚决定已被撤销或者确认违法、无效", DecisionChange.Basis,
        f => f.Case.RemedyStatus == RemedyStatus.Annulled ? null : "只有处罚决定被撤销或者确认违法、无效的，才能重新调查。");

    /// <summary>A case whose decision still has to be performed closes only when the decision fell.</summary>
    public static readonly Guard FellOrEnded = new("G26", "决定已履行、已终结执行或者已被撤销", Cite.Apl("第六十六条第一款"),
        f => PenaltyProcedure.AwaitsPerformance(f.Case.Stage) && f.Case.RemedyStatus != RemedyStatus.Annulled ? "处罚决定尚未履行完毕，不能结案。" : null) { MendedBy = Step.ConfirmPerformance };

    /// <summary>It was not opened anew yet.</summary>
    public static readonly Guard NotRemade = new("REMEDY", "尚未重新调查", DecisionChange.Basis,
        f => f.Case.RemadeAsCaseId is null ? null : "本案已经重新调查，请在新案中办理。");

    /// <summary>There is a decision that can be attacked.</summary>
    public static readonly Guard WasDecided = new("REMEDY", "本案已经作出决定", Cite.Apl("第七条第一款"),
        f => f.Case.Decision is { Outcome.Kind: not Sanctions.OutcomeKind.Dismissal } ? null : "本案没有作出处罚或者不予处罚的决定。");

    /// <summary>A penalty was decided.</summary>
    public static readonly Guard IsPenaltyDecision = new("REMEDY", "本案作出了行政处罚决定", DecisionChange.Basis,
        f => f.Case.Decision?.Outcome.Kind == Sanctions.OutcomeKind.Penalty ? null : "本案没有作出行政处罚决定。");

    /// <summary>Part of the fine is unpaid.</summary>
    public static readonly Guard FineUnpaid = new("DEFERRAL", "罚款尚未缴清", Deferral.Basis,
        f => f.Case.OutstandingFen(PaymentPurpose.Fine, f.Law) > 0 ? null : "罚款已经缴清或者没有罚款，无须延期。");

    /// <summary>More was paid than is owed since the decision was changed or fell.</summary>
    public static readonly Guard Overpaid = new("REFUND", "有应当退还的款项", Refund.Basis,
        f => f.Case.RefundableFen(f.Law) > 0 ? null : "没有应当退还的款项。");

    /// <summary>Nothing waits to be given back.</summary>
    public static readonly Guard NothingToRefund = new("REFUND", "多缴的款项已经退还", Refund.Basis,
        f => f.Case.RefundableFen(f.Law) is var rest and > 0 ? $"决定变更、撤销后，尚有 {Money.Text(rest)} 应当退还当事人。" : null) { MendedBy = Step.RecordRefund };

    /// <summary>The day to pay has passed and something is unpaid.</summary>
    public static readonly Guard PaymentIsOverdue = new("PAYMENT", "缴纳期限已过且未缴清", Cite.Apl("第七十二条第一款"),
        f => f.Case.IsOverdue(f.Law) ? null : "缴纳期限未到，或者已经缴清。");

    /// <summary>No stay and no remedy runs; both remedy periods are over.</summary>
    public static readonly Guard RemediesExhausted = new("G25", "复议、诉讼期限已过或者程序已终结", Cite.Acl("第五十三条"),
        f => f.Case.RemedyPeriods.FirstOrDefault(r => r.Until is null) is { } open ? $"{Wording.Words.Word(open.Channel)}尚未终结，不能申请强制执行。"
            : f.Case.RemedyPeriodsEndOn(f.Law.Calendar) is { } end && f.Law.Today <= end ? $"当事人申请行政复议和提起行政诉讼的期限至 {end:yyyy-MM-dd}，届满后才能申请。"
            : null);

    /// <summary>Ten working days have passed since the demand.</summary>
    public static readonly Guard DemandPeriodOver = new("G25", "催告书送达满十个工作日", Cite.Acl("第五十四条、第六十九条"), f =>
    {
        if (f.Case.Demand is not { } demand)
        {
            return "尚未催告。";
        }

        var due = Deadline.Compute(PenaltyPeriods.AfterDemand, demand.Service.ServedOn, f.Law.Calendar).LegalDueOn;
        return f.Law.Today > due ? null : $"催告书送达后须满十个工作日（至 {due:yyyy-MM-dd}）仍未履行，才能申请。";
    });

    /// <summary>The three months have not passed.</summary>
    public static readonly Guard InCourtWindow = new("G25", "在申请强制执行的三个月期限内", Cite.Acl("第五十三条"),
        f => f.Case.CourtWindow(f.Law.Calendar) is { } window && f.Law.Today > window.Until
            ? $"申请人民法院强制执行的期限（{window.From:yyyy-MM-dd} 至 {window.Until:yyyy-MM-dd}）已过，逾期无正当理由的，人民法院不予受理。" : null);

    /// <summary>The court has not ended the matter with a ruling that stands.</summary>
    public static readonly Guard CourtNotFinished = new("ORDER", "法院尚未裁定准予执行", CourtApplication.Basis,
        f => f.Case.CourtApplication?.Answers.LastOrDefault()?.Kind == CourtAnswerKind.Ruled ? "法院已经裁定准予执行。" : null);
}
