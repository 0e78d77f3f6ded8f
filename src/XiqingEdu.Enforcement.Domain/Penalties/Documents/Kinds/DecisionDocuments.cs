using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Decision: penalty, no penalty, dismissal.</summary>
internal static class DecisionDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.DecisionApproval, FileVolume.Internal, (c, s) => Decided(c, s, OutcomeKind.Penalty, OutcomeKind.NoPenalty))
        {
            Own = [.. ApprovalFields],
            Layout = [.. Head("行政处罚决定审批表"), Flush("案件编号：{{案件编号}}"), ApprovalForm("决定内容")],
        },
        new(DocumentKind.PenaltyDecision, FileVolume.Main, (c, s) => Decided(c, s, OutcomeKind.Penalty))
        {
            NumberKind = "罚",
            Own =
            [
                new("违法行为", f => f.Violation.CauseOfAction),
                new("违法事实", f => Sentence(f.Case.Report!.Facts)),
                new("证据", f => EvidenceSummary(f.Case)),
                new("证据分析", f => Sentence(f.Case.Report!.EvidenceAnalysis)),
                new("告知和陈述申辩情况", f => Heard(f.Case)),
                new("定性", f => Sentence(f.Case.Report!.Nature)),
                new("违反的规定", f => f.Violation.ViolatedProvision),
                new("裁量情节", f => Sentence(f.Case.Report!.DiscretionFactors)),
                new("裁量", f => Weighed(f.Violation, f.Subject<Decision>().Outcome)),
                new("责令改正情况", f => Sentence(f.Case.Report!.Correction)),
                new("处罚依据", f => f.Violation.PenaltyBasis),
                new("处罚内容", f => PenaltyLines(f.Subject<Decision>().Outcome)),
                MandatoryBlocks.PaymentDuty,
                MandatoryBlocks.SurchargeDuty,
                MandatoryBlocks.OtherPerformance,
                MandatoryBlocks.Remedies,
                MandatoryBlocks.PublicityNotice,
            ],
            Layout =
            [
                .. NumberedHead("行政处罚决定书"),
                Flush("{{当事人信息}}"),
                Body("本局于 {{立案日期}} 对你（单位）涉嫌{{违法行为}}的行为立案调查（{{案件编号}}）。现查明：{{违法事实}}"),
                Body("上述事实，有以下证据证明：{{证据}}。{{证据分析}}"),
                Body("{{告知和陈述申辩情况}}"),
                Body("{{定性}}你（单位）的行为违反了{{违反的规定}}的规定。{{裁量情节}}{{裁量}}{{责令改正情况}}"),
                Body("依据{{处罚依据}}的规定，本局决定对你（单位）给予以下行政处罚："),
                Body("{{处罚内容}}"),
                Body("{{缴款告知}}"),
                Body("{{加处罚款告知}}"),
                Body("{{非金钱处罚履行告知}}"),
                Body("{{救济途径告知}}"),
                Body("{{公示告知}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.NoPenaltyDecision, FileVolume.Main, (c, s) => Decided(c, s, OutcomeKind.NoPenalty))
        {
            NumberKind = "不罚",
            Own =
            [
                new("违法行为", f => f.Violation.CauseOfAction),
                new("违法事实", f => Sentence(f.Case.Report!.Facts)),
                new("证据", f => EvidenceSummary(f.Case)),
                new("定性", f => Sentence(f.Case.Report!.Nature)),
                new("裁量情节", f => Sentence(f.Case.Report!.DiscretionFactors)),
                new("不予处罚的理由", f => f.Subject<Decision>().Outcome.NoPenaltyReason!.Value.Word()),
                new("教育和改正情况", f => $"{Sentence(f.Case.Report!.Correction)}请引以为戒，遵守法律、法规、规章的规定。"),
                MandatoryBlocks.Remedies,
            ],
            Layout =
            [
                .. NumberedHead("不予行政处罚决定书"),
                Flush("{{当事人信息}}"),
                Body("本局于 {{立案日期}} 对你（单位）涉嫌{{违法行为}}的行为立案调查（{{案件编号}}）。现查明：{{违法事实}}"),
                Body("上述事实，有以下证据证明：{{证据}}。"),
                Body("{{定性}}{{裁量情节}}"),
                Body("依据《中华人民共和国行政处罚法》的规定，因{{不予处罚的理由}}，本局决定对你（单位）不予行政处罚。"),
                Body("{{教育和改正情况}}"),
                Body("{{救济途径告知}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.DismissalApproval, FileVolume.Internal, (c, s) => Decided(c, s, OutcomeKind.Dismissal))
        {
            Own = [.. ApprovalFields],
            Layout = [.. Head("撤案审批表"), Flush("案件编号：{{案件编号}}"), ApprovalForm("决定内容")],
        },
    ];

    private static IEnumerable<DocumentField> ApprovalFields =>
    [
        new("违法事实", f => Sentence(f.Case.Report!.Facts)),
        new("证据", f => EvidenceSummary(f.Case) + "。"),
        new("定性和依据", f => $"{Sentence(f.Case.Report!.Nature)}违反{f.Violation.ViolatedProvision}，依据{f.Violation.PenaltyBasis}。"),
        new("裁量", f => $"{Sentence(f.Case.Report!.DiscretionFactors)}{Weighed(f.Violation, f.Subject<Decision>().Outcome)}"),
        new("告知和陈述申辩情况", f => f.Case.Notice is null ? "依法无须事先告知。" : Heard(f.Case)),
        new("承办人意见", f => PenaltyLines(f.Case.Report!.Outcome)),
        new("承办人签名", f => Signed(f.Case.Report!.Investigators)),
        new("机构意见", f => f.Case.Approvals.LastOrDefault()?.Opinion),
        new("机构签名", f => Signed(f.Case.Approvals.LastOrDefault())),
        new("法制审核意见", f => f.Case.Review is { Conclusion: { } conclusion } r ? $"{conclusion.Word()}。{Sentence(r.Opinion)}" : "依法不需要法制审核。"),
        new("法制审核签名", f => f.Case.Review?.Reviewer is { } who ? $"签名：{who.Name}　{Day(f.Case.Review.ReviewedOn)}" : ""),
        new("集体讨论意见", f => f.Case.Deliberation is { } d ? $"{Day(d.HeldOn)}集体讨论：{Sentence(d.Conclusion)}" : "不属于须集体讨论的案件。"),
        new("决定内容", f => PenaltyLines(f.Subject<Decision>().Outcome)),
        new("审批意见", f => !f.Act.IsFinal ? null : f.Subject<Decision>().Opinion + (f.Subject<Decision>().OverdueBasis is { Length: > 0 } basis ? $"\n超过九十日作出决定的依据：{basis}" : "")),
        new("审批签名", f => !f.Act.IsFinal ? null : $"签名：{f.Subject<Decision>().DecidedBy}　{Day(f.Act.On)}"),
    ];

    private static LayoutForm ApprovalForm(string content) => new(
        Row("案由", "{{案由}}"),
        Row("当事人", "{{当事人信息}}"),
        Row("立案日期", "{{立案日期}}", "承办人", "{{承办人}}"),
        Row("违法事实", "{{违法事实}}", 25),
        Row("证据", "{{证据}}"),
        Row("定性和依据", "{{定性和依据}}"),
        Row("裁量", "{{裁量}}"),
        Row("告知和陈述申辩情况", "{{告知和陈述申辩情况}}"),
        Opinion("承办人意见", "{{承办人意见}}", "{{承办人签名}}"),
        Opinion("承办机构意见", "{{机构意见}}", "{{机构签名}}"),
        Opinion("法制审核意见", "{{法制审核意见}}", "{{法制审核签名}}"),
        Row("集体讨论", "{{集体讨论意见}}"),
        Row(content, "{{决定内容}}"),
        Opinion("局领导审批意见", "{{审批意见}}", "{{审批签名}}"));

    /// <summary>The decision, or the draft of the one that the reviewed report proposes.</summary>
    private static IEnumerable<DocumentAct> Decided(PenaltyCase c, PenaltySettings settings, params OutcomeKind[] kinds)
    {
        if (c.Decision is { } decision)
        {
            return kinds.Contains(decision.Outcome.Kind) ? [new DocumentAct("1", decision, decision.On, decision.Number)] : [];
        }

        if (c.Report is not { } report || !kinds.Contains(report.Outcome.Kind) || c.Stage is not (Stage.LegalReview or Stage.CollectiveDeliberation or Stage.DecisionPending))
        {
            return [];
        }

        var draft = new Decision("", default, Guid.Empty, "", report.Outcome, "", "", settings.StateLateSurcharge && report.Outcome.FineFen > 0, "");
        return [new DocumentAct("1", draft, null, "", "", report.Outcome.Kind switch
        {
            OutcomeKind.Penalty => Step.DecidePenalty,
            OutcomeKind.NoPenalty => Step.DecideNoPenalty,
            _ => Step.DismissCase,
        })];
    }

    private static string Heard(PenaltyCase c)
    {
        if (c.Notice is not { Service: { } service } notice)
        {
            return "";
        }

        var told = $"本局于 {Day(service.ServedOn)} 向你（单位）送达了《行政处罚事先告知书》（{notice.Number}），告知了拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。"
            + (notice.Hearing is { WasHeld: true } hearing ? $"根据你（单位）的申请，本局于 {Day(hearing.HeldOn)} 举行了听证。" : "");
        return notice.Defense switch
        {
            { Kind: DefenseKind.Received } defense => told + $"你（单位）提出陈述、申辩：{Sentence(defense.Claims)}经复核，本局{(defense.IsAdopted == true ? "予以采纳" : "不予采纳")}：{Sentence(defense.Reexamination)}",
            { Kind: DefenseKind.Waived } => told + "你（单位）书面放弃陈述、申辩的权利。",
            _ => told + "你（单位）在规定期限内未提出陈述、申辩" + (notice.TellsHearingRight ? "，也未要求听证。" : "。"),
        };
    }
}
