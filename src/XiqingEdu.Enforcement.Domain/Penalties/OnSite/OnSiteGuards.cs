using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>The guards that rows of the summary procedure name.</summary>
public static class OnSiteGuards
{
    private const string GoOrdinary = "须按普通程序办理。";

    /// <summary>The two who acted on the spot act on.</summary>
    public static readonly OnSiteGuard ByOfficer = new("HANDLER", "由当场的两名执法人员之一办理", Cite.Apl("第四十二条第一款"),
        f => f.Penalty.IsOfficer(f.Actor.PersonId) ? null : $"此步骤由当场的执法人员（{f.Penalty.OfficerNames}）办理。");

    /// <summary>Who receives, confirms or closes has not imposed the penalty (law.md 9).</summary>
    public static readonly OnSiteGuard NotOfficer = new("G03", "办理人未参与当场处罚", Cite.House("岗位分离"),
        f => f.Penalty.IsOfficer(f.Actor.PersonId) ? "您是作出当场处罚的执法人员，此步骤须由他人办理。" : null);

    /// <summary>A decision is made once.</summary>
    public static readonly OnSiteGuard NotDecided = new("DECIDED", "尚未作出决定", Cite.Apl("第五十二条第一款"),
        f => f.Penalty.DecidedOn is null ? null : $"已经作出当场处罚决定（{f.Penalty.Number}），内容不能再改动。");

    /// <summary>What is handed over has been decided.</summary>
    public static readonly OnSiteGuard Decided = new("DECIDED", "已经作出决定", Cite.Apl("第五十二条第一款"),
        f => f.Penalty.DecidedOn is null ? "还没有作出当场处罚决定，请先“作出当场处罚决定”。" : null);

    /// <summary>On the spot means today: the certificates were checked for today.</summary>
    public static readonly OnSiteGuard OnTheDay = new("G02", "两名执法人员的证件已按今天核验", Cite.Apl("第四十二条第一款、第五十二条第一款"),
        f => f.Penalty.Officers.On == f.Law.Today ? null
            : $"本单填写于 {f.Penalty.Officers.On:yyyy-MM-dd}，当场处罚须在填写当日作出决定；仍符合当场处罚条件的，请先“修改当场处罚”按今天核验执法证件。");

    /// <summary>Certificates were shown.</summary>
    public static readonly OnSiteGuard CertificatesShown = new("G04", "已向当事人出示执法证件", Cite.Apl("第五十二条第一款、第五十五条第一款"),
        f => f.Penalty.CertificatesShown ? null : "没有记载向当事人出示了执法证件；当事人有权拒绝接受调查。");

    /// <summary>The facts are beyond doubt, for the officers and the party.</summary>
    public static readonly OnSiteGuard FactsClear = new("FACTS", "违法事实确凿", OnSiteLimits.Article,
        f => !f.Penalty.FactsClear ? $"没有确认违法事实确凿，不能当场处罚，{GoOrdinary}"
            : f.Penalty.Defense.Kind == OnSiteDefenseKind.FactsDisputed ? $"当事人对违法事实有实质性异议，须调查核实，不能当场处罚，{GoOrdinary}"
            : null);

    /// <summary>Jurisdiction by the place of the act.</summary>
    public static readonly OnSiteGuard InDistrict = new("G20", "违法行为发生在本区", Cite.Apl("第二十二条"),
        f => f.Penalty.PlaceInDistrict ? null : "行政处罚由违法行为发生地的行政机关管辖；违法行为不在本区发生的，不得处罚，应当移送有管辖权的机关。");

    /// <summary>Two years; where five apply, a case is not fit for the spot.</summary>
    public static readonly OnSiteGuard WithinLimitation = new("G19", "未超过二年的追究时效", Cite.Apl("第三十六条第一款"),
        f => f.Law.Today <= f.Penalty.ActOn.AddYears(2) ? null : $"违法行为终了于 {f.Penalty.ActOn:yyyy-MM-dd}，已超过二年，不得当场处罚；涉及公民生命健康安全、金融安全且有危害后果的，{GoOrdinary}");

    /// <summary>Whoever looks at a citizen knows whether a minor stands there.</summary>
    public static readonly OnSiteGuard AgeKnown = new("G21", "已知当事人的年龄", Cite.Apl("第三十条"),
        f => f.Penalty.Party is { Kind: PartyKind.Citizen, IdentityNumber.Length: 0 } && !f.Penalty.AdultConfirmed
            ? "没有填写当事人的公民身份号码，也没有确认当事人已满十八周岁；未成年人须按年龄处理，请先核实。" : null);

    /// <summary>Under 14 no penalty; from 14 to 17 lighter or mitigated.</summary>
    public static readonly OnSiteGuard AgeAllows = new("G21", "按当事人行为时的年龄可以处罚", Cite.Apl("第三十条"), f => RefusedBy(f.Penalty, "G21"));

    /// <summary>Heavier kinds are never imposed on the spot.</summary>
    public static readonly OnSiteGuard OnlyFineOrWarning = new("KIND", "只处罚款或者警告", OnSiteLimits.Article,
        f => f.Penalty.Outcome.Penalties.FirstOrDefault(p => p.Kind is not (PenaltyKind.Fine or PenaltyKind.Warning)) is { } other
            ? $"当场处罚只能处罚款或者警告，不能给予{Wording.Words.Word(other.Kind)}，{GoOrdinary}"
            : f.Penalty.Outcome.Penalties.Count == 0 ? "没有选择行政处罚；不予处罚的，请“作废”并写明理由。" : null);

    /// <summary>200 yuan for a citizen, 3,000 for an organisation.</summary>
    public static readonly OnSiteGuard WithinLimit = new("LIMIT", "罚款在当场处罚的限额以内", OnSiteLimits.Article,
        f => f.Penalty.Outcome.FineFen > OnSiteLimits.Of(f.Penalty.Party.Kind)
            ? $"罚款 {Money.Text(f.Penalty.Outcome.FineFen)} 超过限额：{OnSiteLimits.TextOf(f.Penalty.Party.Kind)}。{GoOrdinary}" : null);

    /// <summary>The violation's article and the benchmark allow the penalty; a deviation needs collective deliberation, which the spot cannot give.</summary>
    public static readonly OnSiteGuard LawfulPenalty = new("G07", "处罚有法定依据，在法定幅度和裁量基准之内", Cite.Apl("第五条第二款、第三十四条"), f => RefusedBy(f.Penalty, "G07"));

    /// <summary>Told before decided, and heard.</summary>
    public static readonly OnSiteGuard Told = new("G09", "已口头告知并听取陈述申辩", Cite.Apl("第四十四条、第四十五条、第六十二条"),
        f => f.Penalty.ToldOrally ? null : "没有记载已当场告知拟处罚内容、事实、理由、依据和陈述申辩的权利；未告知的，不得作出行政处罚决定。");

    /// <summary>Nobody pays for having spoken.</summary>
    public static readonly OnSiteGuard NotHeavierThanTold = new("G12", "处罚不重于已告知的内容", Cite.Apl("第四十五条第二款"),
        f => f.Penalty.Outcome.Penalties.IsHeavierThan(f.Penalty.Told.Penalties) ? "决定的处罚重于已告知的内容；不得因当事人陈述、申辩而给予更重的处罚。" : null);

    /// <summary>What the form must name is set.</summary>
    public static readonly OnSiteGuard SettingsComplete = new("DOCUMENT", "文书必载事项已设置", Cite.Apl("第五十二条第二款"),
        f => f.Law.Settings.MissingForDocuments() is { Count: > 0 } missing ? $"文书必载事项尚未设置：{string.Join("、", missing)}。请系统管理员在“本局设置”页面补充，补充后即可办理。" : null);

    /// <summary>A report is made once, until it is returned.</summary>
    public static readonly OnSiteGuard NotReported = new("RECORD", "尚未报备或者已被退回", Cite.Apl("第五十二条第三款"),
        f => f.Penalty.ReportedOn is null ? null : "已经报备，等待执法机构负责人接受备案。");

    /// <summary>There is a report to receive.</summary>
    public static readonly OnSiteGuard Reported = new("RECORD", "执法人员已经报备", Cite.Apl("第五十二条第三款"),
        f => f.Penalty.ReportedOn is null ? "执法人员尚未报备。" : null);

    /// <summary>There is money to pay.</summary>
    public static readonly OnSiteGuard HasMoneyToPay = new("PAYMENT", "有未缴清的罚款", Cite.Apl("第六十七条第三款"),
        f => f.Penalty.OutstandingFen(f.Law) > 0 ? null : "没有应缴的罚款，无须登记缴款。");

    /// <summary>The fifteen days are over and something is unpaid.</summary>
    public static readonly OnSiteGuard PaymentPastDue = new("PAYMENT", "缴款期限已届满且未缴清", Cite.Apl("第六十七条第三款、第七十二条"),
        f => f.Penalty.PaidFen >= f.Penalty.PayableFen ? "没有逾期未缴的罚款。"
            : f.Penalty.PaymentDueOn(f.Law.Calendar) is { } due && f.Law.Today <= due ? $"缴款期限至 {due:yyyy-MM-dd}，尚未届满。"
            : null);

    /// <summary>Fine and surcharge are paid.</summary>
    public static readonly OnSiteGuard PaidInFull = new("G26", "罚款及加处罚款已缴清", Cite.Apl("第六十六条、第七十二条"),
        f => f.Penalty.OutstandingFen(f.Law) is var rest and > 0 ? $"尚有 {Money.Text(rest)} 未缴清（含加处罚款）。" : null);

    /// <summary>The decision has not fallen.</summary>
    public static readonly OnSiteGuard DecisionStands = new("REMEDY", "处罚决定有效", Cite.Apl("第六十六条第一款"),
        f => f.Penalty.RemedyStatus == RemedyStatus.Annulled ? "处罚决定已被撤销或者确认违法、无效，不再执行。" : null);

    /// <summary>The decision has fallen.</summary>
    public static readonly OnSiteGuard DecisionFell = new("REMEDY", "处罚决定已被撤销或者确认违法、无效", DecisionChange.Basis,
        f => f.Penalty.RemedyStatus == RemedyStatus.Annulled ? null : "处罚决定有效，履行完毕后结案。");

    /// <summary>The decision may be carried out now.</summary>
    public static readonly OnSiteGuard NotStayed = new("STAY", "没有停止执行", Cite.All("第五十六条"),
        f => f.Penalty.OpenStay is { } stay ? $"自 {stay.From:yyyy-MM-dd} 起停止执行（{stay.Ground}），恢复执行以前不登记逾期。" : null);

    /// <summary>Something is to be given back.</summary>
    public static readonly OnSiteGuard HasRefund = new("REFUND", "有应当退还的罚款", Refund.Basis,
        f => f.Penalty.RefundableFen(f.Law) > 0 ? null : "没有应当退还的罚款。");

    /// <summary>Nothing is left to be given back.</summary>
    public static readonly OnSiteGuard Refunded = new("REFUND", "多缴的罚款已经退还", Refund.Basis,
        f => f.Penalty.RefundableFen(f.Law) is var rest and > 0 ? $"尚有 {Money.Text(rest)} 应当退还当事人，请先登记退款。" : null);

    /// <summary>What the rules of every penalty say against this one; null when they do not, or refuse under another code.</summary>
    private static string? RefusedBy(OnSitePenalty penalty, string code)
    {
        try
        {
            OutcomeRules.Ensure(penalty.Outcome, penalty.Violation, penalty.Party, penalty.ActOn);
            return null;
        }
        catch (RuleViolation refused)
        {
            return refused.Code == code ? refused.Sentence : null;
        }
    }
}
