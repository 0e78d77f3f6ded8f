using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using static XiqingEdu.Enforcement.Domain.Penalties.FileChecks.FileFinding;

namespace XiqingEdu.Enforcement.Domain.Penalties.FileChecks;

/// <summary>Discretion, legal review, collective deliberation.</summary>
internal static class ReviewRules
{
    internal static readonly FileRule[] All =
    [
        new("G07", "处罚在法定种类和幅度之内", Cite.Apl("第五条第二款"), Step.ReviseReport, (c, _) => c.Report is not { } report ? null : Range(c, report)),
        new("G07-2", "适用裁量基准；偏离的写明理由并经集体讨论", Cite.Apl("第三十四条"), Step.ReviseReport, (c, _) => c.Report is not { Outcome.Kind: OutcomeKind.Penalty } report ? null
            : report.Outcome.DeviationReason.Length == 0 ? Green($"适用“{Wording.Words.Word(report.Outcome.Tier)}”档。") : Amber("偏离裁量基准。", report.Outcome.DeviationReason)),
        new("G18", "不予处罚有法定理由", Cite.Apl("第三十条、第三十一条、第三十三条、第三十六条"), Step.ReviseReport, (c, _) => c.Report is not { Outcome: { Kind: OutcomeKind.NoPenalty } outcome } ? null
            : outcome.NoPenaltyReason is null ? Red("没有写明不予处罚的法定理由。") : Green($"理由：{outcome.Text}。")),
        new("G14-1", "作出决定前通过了法制审核", Cite.Apl("第五十八条第一款"), Step.SendToReview, Reviewed),
        new("G14-2", "审核人员未参与调查、审批，具有资格", Cite.Apl("第五十八条"), null, (c, _) => c.Review is not { Reviewer: { } reviewer, Conclusion: not null } ? null
            : Of(!c.TookPartInInvestigation(reviewer.PersonId) && c.Decision?.DecidedById != reviewer.PersonId && !c.IsRecused(reviewer.PersonId),
                $"{reviewer.Name}，资格编号 {(reviewer.QualificationNumber.Length > 0 ? reviewer.QualificationNumber : "（2018 年前从事审核）")}，未参与调查和决定。",
                $"审核人员{reviewer.Name}参与了本案的调查、决定或者已经回避。")),
        new("G15", "重大复杂案件经集体讨论", Cite.Apl("第五十七条第二款"), Step.RecordDeliberation, (c, law) => c.Decision is null || c.MajorBecause(law) is not { } because ? null
            : c.Deliberation is { Agrees: true } minutes
                ? Of(c.Decision.On >= minutes.HeldOn, $"{because}；{minutes.HeldOn:yyyy-MM-dd} 集体讨论，应到 {minutes.MembersEntitled} 人，实到 {minutes.Attendees.Count()} 人。", "集体讨论晚于决定。")
                : Red($"{because}，没有集体讨论同意的记录。")),
    ];

    private static FileFinding Range(PenaltyCase c, InvestigationReport report)
    {
        try
        {
            OutcomeRules.Ensure(report.Outcome, c.Violation!, c.Party!, c.ActUntil!.Value);
            return Green($"{report.Outcome.Text}；依据{c.Violation!.PenaltyBasis}。");
        }
        catch (RuleViolation fault)
        {
            return Red(fault.Sentence);
        }
    }

    private static FileFinding? Reviewed(PenaltyCase c, LegalFrame law)
    {
        if (c.Decision is not { } decision)
        {
            return null;
        }

        if (c.ReviewWaiver is { } waiver && waiver.DossierHash == decision.DossierHash)
        {
            return Amber($"{waiver.By}确认无须法制审核。", waiver.Reason);
        }

        return Of(c.Review is { Conclusion: ReviewConclusion.Agree } review && review.ReviewedOn <= decision.On && review.DossierHash == decision.DossierHash,
            $"第 {c.Review?.Round} 次审核于 {c.Review?.ReviewedOn:yyyy-MM-dd} 通过，审核的案卷与决定的案卷校验值一致。", "决定之前没有通过法制审核，或者审核之后案卷有变动。");
    }
}
