using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>The guards that rows of the table name.</summary>
public static class CaseGuards
{
    /// <summary>Acts of investigation are done by the handlers of the case.</summary>
    public static readonly Guard ByHandler = new("HANDLER", "由本案承办人办理", Cite.Apl("第四十二条第一款"),
        f => f.Case.IsHandler(f.Actor.PersonId) ? null : $"此步骤由本案承办人（{f.Case.HandlerNames}）办理。");

    /// <summary>Who approves or decides has not investigated (law.md 9).</summary>
    public static readonly Guard NotInvestigator = new("G03", "审批人未参与本案调查", Cite.Apl("第五十七条"),
        f => f.Case.TookPartInInvestigation(f.Actor.PersonId) ? "您参与过本案的调查取证，不得审批或者决定本案。" : null);

    /// <summary>Who decides has not reviewed.</summary>
    public static readonly Guard NotReviewer = new("G14", "决定人未担任本案法制审核", Cite.Apl("第五十八条第一款"),
        f => f.Case.Reviewed(f.Actor.PersonId) ? "您担任过本案的法制审核人员，不得同时决定本案。" : null);

    /// <summary>Who reviews has neither investigated, nor approved, nor decided.</summary>
    public static readonly Guard ReviewerIsSeparate = new("G14", "审核人未参与本案的调查、审批和决定", Cite.Apl("第五十八条"),
        f => f.Case.TookPartInInvestigation(f.Actor.PersonId) ? "您参与过本案的调查取证，不得担任本案的法制审核人员。"
            : f.Case.Approved(f.Actor.PersonId) ? "您审批过本案，不得担任本案的法制审核人员。"
            : null);

    /// <summary>The unit's opinion stands before the leader's.</summary>
    public static readonly Guard UnitEndorsedFiling = new("G03", "机构负责人已签署立案意见", Cite.Apl("第五十四条第二款"),
        f => f.Case.UnitEndorsement is null ? "机构负责人尚未签署立案意见。" : null) { MendedBy = Step.EndorseFiling };

    /// <summary>The unit's opinion is given once.</summary>
    public static readonly Guard UnitHasNotEndorsed = new("G03", "机构尚未签署意见", Cite.Apl("第五十四条第二款"),
        f => f.Case.UnitEndorsement is null ? null : "机构意见已经签署，等待局领导审批。");

    /// <summary>There is evidence that may be used.</summary>
    public static readonly Guard HasEvidence = new("G06", "证据目录中有可采用的证据", Cite.Apl("第四十条、第四十六条"),
        f => f.Case.Evidence.Any(e => e.IsUsable) ? null : "证据目录为空：违法事实不清、证据不足的，不得给予行政处罚。请先登记证据。") { MendedBy = Step.AddEvidence };

    /// <summary>The proposal is a penalty.</summary>
    public static readonly Guard ProposesPenalty = new("PROPOSAL", "调查终结报告建议给予行政处罚", Cite.Apl("第四十四条"),
        f => f.Case.Report?.Outcome.Kind == OutcomeKind.Penalty ? null : "调查终结报告没有建议给予行政处罚，无须事先告知，请直接送法制审核。");

    /// <summary>No notice is in force that already covers the proposal.</summary>
    public static readonly Guard NeedsNewNotice = new("G12", "拟处罚内容尚未告知当事人", Cite.Apl("第四十四条、第四十五条第二款"),
        f => f.Case.Report is { } report && f.Case.Notice is { Service: not null } notice && notice.Covers(report)
            ? "现有告知书已经覆盖调查终结报告的事实、理由和处罚，无须再次告知，请直接送法制审核。" : null);

    /// <summary>A penalty goes on only under a served notice that covers it, with the defence dealt with.</summary>
    public static readonly Guard NoticeCoversProposal = new("G17", "拟处罚内容已告知且陈述申辩已处理", Cite.Apl("第四十四条、第四十五条、第六十二条"), f =>
    {
        if (f.Case.Report is not { Outcome.Kind: OutcomeKind.Penalty } report)
        {
            return null;
        }

        return f.Case.Notice is not { Service: { } service } notice ? "拟处罚内容尚未向当事人告知并送达，不得作出行政处罚决定。"
            : service.ServedOn > f.Law.Today ? $"公告送达须满三十日，至 {service.ServedOn:yyyy-MM-dd} 才视为送达。"
            : !notice.Covers(report) ? "调查终结报告的事实、理由或者处罚与已送达的告知书不一致（或者更重），须重新告知。"
            : notice.Defense is not { IsSettled: true } ? "当事人的陈述申辩尚未处理：须如实记录，提出意见的须书面复核。"
            : null;
    });

    /// <summary>Claims received are re-examined before anything goes on.</summary>
    public static readonly Guard DefenseAwaitsReexamination = new("G12", "当事人提出了陈述申辩且尚未复核", Defense.Basis,
        f => f.Case.Notice?.Defense is { IsSettled: false } ? null : "没有等待复核的陈述申辩。") { MendedBy = Step.RecordDefense };

    /// <summary>The review passed, or was found not to be required, for exactly this file.</summary>
    public static readonly Guard ReviewPassedUnchanged = new("G14", "法制审核已通过且案卷未变动", Cite.Apl("第五十八条第一款"),
        f => f.Case.ReviewWaiver is { } waiver && waiver.DossierHash == f.Case.DossierHash() && f.Case.ReviewRequiredBecause(f.Law) is null ? null
            : f.Case.Review is not { Conclusion: ReviewConclusion.Agree } review ? "本案未经法制审核或者审核未通过，不得作出决定。"
            : review.DossierHash != f.Case.DossierHash() ? "法制审核通过后案卷内容发生变动，须重新送审。"
            : null) { MendedBy = Step.SendToReview };

    /// <summary>None of the situations that demand a review is given, and the bureau does not review every case.</summary>
    public static readonly Guard ReviewNotRequired = new("G13", "依法无须法制审核", Cite.Apl("第五十八条第一款"),
        f => f.Case.ReviewRequiredBecause(f.Law) is { } reason ? $"{reason}，必须进行法制审核，不能省略。" : null);

    /// <summary>Major cases are deliberated collectively.</summary>
    public static readonly Guard DeliberatedIfMajor = new("G15", "重大复杂案件已经集体讨论", Cite.Apl("第五十七条第二款"),
        f => f.Case.MajorBecause(f.Law) is { } reason && f.Case.Deliberation is not { Agrees: true } ? $"本案{reason}，应当由负责人集体讨论决定。" : null) { MendedBy = Step.RecordDeliberation };

    /// <summary>The proposal is a penalty; used when the leader decides.</summary>
    public static readonly Guard ReportIsPenalty = Proposes(OutcomeKind.Penalty);

    /// <summary>The proposal is no penalty.</summary>
    public static readonly Guard ReportIsNoPenalty = Proposes(OutcomeKind.NoPenalty);

    /// <summary>The proposal is dismissal.</summary>
    public static readonly Guard ReportIsDismissal = Proposes(OutcomeKind.Dismissal);

    /// <summary>What every document must name is set.</summary>
    public static readonly Guard SettingsComplete = new("DOCUMENT", "文书必载事项已设置", Cite.Apl("第五十九条第一款"),
        f => f.Law.Settings.MissingForDocuments() is { Count: > 0 } missing ? $"文书必载事项尚未设置：{string.Join("、", missing)}。请系统管理员在“本局设置”页面补充，补充后即可办理。" : null);

    /// <summary>Service is recorded once.</summary>
    public static readonly Guard DecisionNotServed = new("G23", "决定书尚未送达", Cite.Apl("第六十一条第一款"),
        f => f.Case.Decision?.Service is null ? null : "决定书已经送达并登记。");

    /// <summary>A decision of no penalty is served before the case closes.</summary>
    public static readonly Guard DecisionReachedParty = new("G26", "决定书已经送达当事人", Cite.Apl("第六十一条第一款"),
        f => f.Case.RemedyStatus == Remedies.RemedyStatus.Annulled ? null
            : f.Case.Decision is { Outcome.Kind: not OutcomeKind.Dismissal, Service: null } ? "决定书尚未送达当事人。"
            : f.Case.Decision?.Service?.ServedOn > f.Law.Today ? $"公告送达须满三十日，至 {f.Case.Decision.Service.ServedOn:yyyy-MM-dd} 才视为送达。"
            : null) { MendedBy = Step.ServeDecision };

    /// <summary>There is money to pay.</summary>
    public static readonly Guard HasMoneyToPay = new("PAYMENT", "处罚决定有缴款义务", Cite.Apl("第六十七条第三款"),
        f => f.Case.PayableFen > 0 ? null : "处罚决定没有罚款或者没收款项，无须登记缴款。");

    /// <summary>Fine, confiscated money and surcharge are paid.</summary>
    public static readonly Guard PaidInFull = new("G26", "罚没款及加处罚款已缴清", Cite.Apl("第六十六条、第七十二条"),
        f => f.Case.OutstandingFen(f.Law) is var rest and > 0 ? $"尚有 {Money.Text(rest)} 未缴清（含加处罚款）。" : null) { MendedBy = Step.RecordPayment };

    /// <summary>The file holds what the path demands.</summary>
    public static readonly Guard FileComplete = new("G27", "案卷材料齐全", Cite.House("案卷归档"),
        f => f.Case.MissingForArchive() is { Count: > 0 } missing ? $"案卷缺少：{string.Join("、", missing)}。" : null);

    /// <summary>The file check finds nothing that stops, and each amber finding has its reason.</summary>
    public static readonly Guard FileInOrder = new("FILE-CHECK", "程序合法性检查没有未处理的问题", Cite.Apl("第三十八条第二款、第四十七条"),
        f => FileChecks.FileCheck.Obstacles(f.Case, f.Law) is { Count: > 0 } found ? $"程序合法性检查：{string.Join("；", found)}" : null);

    /// <summary>Something amber waits for a reason.</summary>
    public static readonly Guard AmberAwaitsReason = new("ORDER", "有待说明理由的检查提示", Cite.Apl("第四十七条"),
        f => FileChecks.FileCheck.Of(f.Case, f.Law).Any(i => i.AwaitsReason) ? null : "没有需要说明理由的检查提示。");

    private static Guard Proposes(OutcomeKind kind) => new("PROPOSAL", "决定种类与调查终结报告的建议一致", Cite.Apl("第五十七条第一款"),
        f => f.Case.Report?.Outcome.Kind == kind ? null : "调查终结报告建议的处理种类与此不同；如不同意建议，请退回重新拟定处理意见。");
}
