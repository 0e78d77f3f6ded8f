using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Prior notice, service, statement and defence.</summary>
internal static class NoticeDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.NoticeApproval, FileVolume.Internal, Notices)
        {
            Own =
            [
                new("违法事实", f => Sentence(f.Subject<PriorNotice>().Facts)),
                new("定性和依据", f => $"{Sentence(f.Subject<PriorNotice>().Nature)}违反{f.Violation.ViolatedProvision}，依据{f.Violation.PenaltyBasis}处罚。"),
                new("裁量档次", f => Weighed(f.Violation, f.Subject<PriorNotice>().Outcome)),
                new("拟处罚内容", f => PenaltyLines(f.Subject<PriorNotice>().Outcome)),
                new("是否告知听证", f => f.Subject<PriorNotice>() is { TellsHearingRight: true } notice ? $"告知听证权利：{notice.HearingBecause}" : "未达到听证标准，不告知听证权利"),
                new("承办人意见", f => $"建议按调查终结报告（{Day(f.Case.Report!.On)}）拟处罚并告知当事人。"),
                new("承办人签名", f => Signed(f.Case.Report!.Investigators)),
                new("机构审批意见", f => Approved(f)?.Opinion, Step.ApproveProposal),
                new("机构签名", f => Signed(Approved(f)), Step.ApproveProposal),
            ],
            Layout =
            [
                .. Head("处罚告知审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("违法事实", "{{违法事实}}", 30),
                    Row("定性和依据", "{{定性和依据}}"),
                    Row("裁量", "{{裁量档次}}"),
                    Row("拟处罚内容", "{{拟处罚内容}}"),
                    Row("听证告知", "{{是否告知听证}}"),
                    Row("告知书文号", "{{文号}}"),
                    Opinion("承办人意见", "{{承办人意见}}", "{{承办人签名}}"),
                    Opinion("承办机构负责人审批意见", "{{机构审批意见}}", "{{机构签名}}")),
            ],
        },
        new(DocumentKind.PriorNotice, FileVolume.Main, Notices)
        {
            NumberKind = "告",
            Own =
            [
                new("违法事实", f => Sentence(f.Subject<PriorNotice>().Facts)),
                new("证据", f => EvidenceSummary(f.Case)),
                new("定性", f => Sentence(f.Subject<PriorNotice>().Nature)),
                new("违反的规定", f => f.Violation.ViolatedProvision),
                new("处罚依据", f => f.Violation.PenaltyBasis),
                new("裁量", f => Discretion(f.Violation, f.Subject<PriorNotice>().Outcome)),
                new("拟处罚内容", f => PenaltyLines(f.Subject<PriorNotice>().Outcome)),
                MandatoryBlocks.DefenseRight,
                MandatoryBlocks.HearingRight,
            ],
            Layout =
            [
                .. NumberedHead("行政处罚事先告知书"),
                Flush("{{当事人信息}}"),
                Body("经查，{{违法事实}}"),
                Body("上述事实，有以下证据证明：{{证据}}。"),
                Body("{{定性}}你（单位）的行为违反了{{违反的规定}}的规定，依据{{处罚依据}}的规定，{{裁量}}，本局拟对你（单位）作出如下行政处罚："),
                Body("{{拟处罚内容}}"),
                Body("{{陈述申辩权利告知}}"),
                Body("{{听证权利告知}}"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                Flush("地址：{{机关地址}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.ServiceReceipt, FileVolume.Main, Services)
        {
            IsFilledByHand = true,
            Own =
            [
                new("送达文书", f => f.Subject<ServedDocument>().Document),
                new("送达方式", f => f.Subject<ServedDocument>().Service?.Method.Word()),
                new("送达地点", f => f.Subject<ServedDocument>().Service?.Place),
                new("签收人", f => f.Subject<ServedDocument>().Service?.Recipient),
                new("送达日期", f => f.Subject<ServedDocument>().Service is not { } s ? null
                    : s.Method == ServiceMethod.ByAnnouncement ? $"{Day(s.DeliveredOn)}公告，{Day(s.ServedOn)}视为送达" : Day(s.DeliveredOn)),
                new("送达人", f => f.Subject<ServedDocument>().Service?.Servers.Text),
                new("备注", f => f.Subject<ServedDocument>().Service is { } s ? s.Note.Length > 0 ? s.Note : "无" : null),
            ],
            Layout =
            [
                .. Head("送达回证"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("送达文书名称及文号", "{{送达文书}}"),
                    Row("受送达人", "{{当事人}}"),
                    Row("送达地点", "{{送达地点}}"),
                    Row("送达方式", "{{送达方式}}"),
                    Row("收件人及与受送达人的关系", "{{签收人}}"),
                    Row("送达日期", "{{送达日期}}"),
                    Row("送达人及执法证件号码", "{{送达人}}"),
                    Row("备注", "{{备注}}", 30)),
                Flush("收件人签名（盖章）：　　　　　　　　　年　　月　　日"),
                Flush("见证人签名：　　　　　　　送达人签名：　　　　　　"),
                .. SealAndDate(),
                Note("注：邮寄送达写明邮件号码，公告送达写明公告载体；受送达人拒绝签收的，由送达人在备注中写明拒收事由和日期，由见证人签名或者采用拍照、录像等方式记录后留置送达。"),
            ],
        },
        new(DocumentKind.DefenseRecord, FileVolume.Main, (c, _) => Defended(c, n => n.Defense!.On, _ => true))
        {
            Own =
            [
                new("告知书文号", f => f.Subject<PriorNotice>().Number),
                new("告知书送达日期", f => Day(f.Subject<PriorNotice>().Service!.ServedOn)),
                new("提出情况", f => f.Subject<PriorNotice>().Defense!.Kind.Word()),
                new("提出日期", f => Day(f.Subject<PriorNotice>().Defense!.On)),
                new("陈述申辩内容", f => f.Subject<PriorNotice>().Defense! switch
                {
                    { Kind: DefenseKind.Received } d => Sentence(d.Claims),
                    { Kind: DefenseKind.Waived } d => d.Claims.Length > 0 ? Sentence(d.Claims) : "当事人书面声明放弃陈述、申辩的权利，声明附后。",
                    _ => "当事人在告知书载明的期限内未提出陈述、申辩，视为放弃。",
                }),
                new("记录人", f => Last(f.Case, Step.RecordDefense) is { } e ? $"记录人：{e.PersonName}　{Day(e.On)}" : null, Step.RecordDefense),
            ],
            Layout =
            [
                .. Head("陈述申辩笔录"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("告知书文号", "{{告知书文号}}", "送达日期", "{{告知书送达日期}}"),
                    Row("提出情况", "{{提出情况}}", "日期", "{{提出日期}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("陈述申辩内容", "{{陈述申辩内容}}", 70)),
                Flush("以上笔录已阅，与我所述一致，无误。"),
                Flush("陈述申辩人签名：　　　　　　　　　　年　　月　　日"),
                Right("{{记录人}}"),
            ],
        },
        new(DocumentKind.DefenseReexamination, FileVolume.Main, (c, _) => Defended(c, n => n.Defense!.IsAdopted is null ? null : Last(c, Step.ReexamineDefense)?.On, n => n.Defense!.Kind == DefenseKind.Received))
        {
            Own =
            [
                new("告知书文号", f => f.Subject<PriorNotice>().Number),
                new("陈述申辩内容", f => Sentence(f.Subject<PriorNotice>().Defense!.Claims)),
                new("复核结论", f => f.Subject<PriorNotice>().Defense!.IsAdopted switch { true => "予以采纳", false => "不予采纳", _ => null }, Step.ReexamineDefense),
                new("复核理由", f => f.Subject<PriorNotice>().Defense! is { IsAdopted: not null } d ? Sentence(d.Reexamination) : null, Step.ReexamineDefense),
                new("复核人", f => Last(f.Case, Step.ReexamineDefense) is { } e ? $"复核人：{e.PersonName}　{Day(e.On)}" : null, Step.ReexamineDefense),
            ],
            Layout =
            [
                .. Head("陈述申辩复核意见书"),
                Flush("案件编号：{{案件编号}}"),
                Flush("案由：{{案由}}"),
                Flush("当事人：{{当事人}}"),
                Body("本局向当事人送达《行政处罚事先告知书》（{{告知书文号}}）后，当事人提出以下陈述、申辩："),
                Body("{{陈述申辩内容}}"),
                Body("依照《中华人民共和国行政处罚法》第四十五条的规定，本局对当事人提出的事实、理由和证据进行了复核，结论为：{{复核结论}}。理由如下："),
                Body("{{复核理由}}"),
                Body("本局不因当事人陈述、申辩而给予更重的处罚。"),
                Right("{{复核人}}"),
                .. SealAndDate(),
            ],
        },
    ];

    /// <summary>The notices, and the draft of the one that the report proposes.</summary>
    private static IEnumerable<DocumentAct> Notices(PenaltyCase c, PenaltySettings settings)
    {
        foreach (var n in c.Notices)
        {
            yield return new DocumentAct($"{n.Round}", n, n.ApprovedOn, n.Number, c.Notices.Count > 1 ? $"第 {n.Round} 次告知" : "");
        }

        if (c is { Stage: Stage.InvestigationConcluded, Report: { Outcome.Kind: OutcomeKind.Penalty } report } && c.Notice?.Covers(report) != true)
        {
            var round = c.Notices.Count + 1;
            var draft = new PriorNotice(round, "", default, "", report, settings.HearingThreshold.RightBecause(report.Outcome, c.Party!.Kind), settings.DefenseWorkingDays);
            yield return new DocumentAct($"{round}", draft, null, "", round > 1 ? $"第 {round} 次告知" : "", Step.ApproveProposal);
        }
    }

    private static IEnumerable<DocumentAct> Defended(PenaltyCase c, Func<PriorNotice, DateOnly?> on, Func<PriorNotice, bool> which) =>
        c.Notices.Where(n => n.Defense is not null && which(n)).Select(n => new DocumentAct($"{n.Round}", n, on(n), "", c.Notices.Count > 1 ? $"第 {n.Round} 次告知" : ""));

    private static IEnumerable<DocumentAct> Services(PenaltyCase c, PenaltySettings settings)
    {
        foreach (var n in c.Notices)
        {
            yield return Served($"notice-{n.Round}", $"《行政处罚事先告知书》（{n.Number}）", n.Service, Step.ServePriorNotice);
        }

        if (c.CorrectionOrder is { } order)
        {
            yield return Served($"correction-{Count(c, Step.OrderCorrection)}", $"《责令（限期）改正通知书》（{order.Number}）", order.Service, Step.OrderCorrection);
        }

        foreach (var n in c.Notices.Where(n => n.Hearing is { NoticeNumber.Length: > 0 }))
        {
            yield return Served($"hearing-{n.Round}", $"《行政处罚听证通知书》（{n.Hearing!.NoticeNumber}）", n.Hearing.NoticeService, Step.ServeHearingNotice);
        }

        if (c.Demand is { } demand)
        {
            yield return Served($"demand-{Count(c, Step.ServeDemand)}", $"《履行行政处罚决定催告书》（{demand.Number}）", demand.Service, Step.ServeDemand);
        }

        if (c.Decision is { Outcome.Kind: not OutcomeKind.Dismissal } decision)
        {
            var title = decision.Outcome.Kind == OutcomeKind.Penalty ? "行政处罚决定书" : "不予行政处罚决定书";
            yield return Served("decision", $"《{title}》（{decision.Number}）", decision.Service, Step.ServeDecision);
        }

        static DocumentAct Served(string key, string document, ServiceRecord? service, Step step) => new(key, new ServedDocument(document, service), service?.DeliveredOn, "", document, step);
    }

    /// <summary>The unit head's approval of the notice; the newest one of that day and person.</summary>
    private static Approval? Approved(DocumentFacts f) =>
        f.Case.Approvals.LastOrDefault(a => a.On == f.Subject<PriorNotice>().ApprovedOn && a.Name == f.Subject<PriorNotice>().ApprovedBy);
}
