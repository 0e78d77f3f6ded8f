using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Transfer to another organ or to the judiciary, and what rests.</summary>
internal static class TransferDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.JurisdictionTransferLetter, FileVolume.Main, (c, _) => c.JurisdictionTransfer is not { } t ? [] : [new DocumentAct("1", t, t.On, t.Number)])
        {
            NumberKind = "移",
            Own =
            [
                new("接收机关", f => f.Subject<JurisdictionTransfer>().Organ),
                new("移送理由", f => Sentence(f.Subject<JurisdictionTransfer>().Reason)),
                new("移送材料", f => Sentence(f.Subject<JurisdictionTransfer>().Materials)),
                new("案件情况", f => f.Case.FilingFacts is { Length: > 0 } facts ? Sentence(facts) : Sentence(f.Case.ClueContent)),
            ],
            Layout =
            [
                .. NumberedHead("案件移送函"),
                Flush("{{接收机关}}："),
                Body("本局在工作中发现{{当事人}}{{案由}}的线索（{{线索编号}}）。{{案件情况}}"),
                Body("经审查，本局对该案没有管辖权。{{移送理由}}依照《中华人民共和国行政处罚法》第二十二条至第二十五条的规定，现将该案移送你机关处理。"),
                Body("随案移送材料：{{移送材料}}"),
                Body("请在收到后将回执退回本局。"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                .. SealAndDate(),
                Note("回执：本机关已收到上述案件材料。　　　　接收机关（印章）　　　　　年　　月　　日"),
            ],
        },
        new(DocumentKind.CrimeReport, FileVolume.Internal, (c, _) => c.CriminalTransfer is not { } t ? [] : [new DocumentAct($"{Count(c, Step.ReportCrime)}", t, t.Officers.On)])
        {
            Own =
            [
                new("涉嫌犯罪情况", f => Sentence(f.Subject<CriminalTransfer>().Report)),
                new("证据", f => EvidenceSummary(f.Case) + "。"),
                new("报告人签名", f => Signed(f.Subject<CriminalTransfer>().Officers)),
            ],
            Layout =
            [
                .. Head("涉嫌犯罪案件情况报告"),
                Flush("案件编号：{{案件编号}}"),
                Flush("案由：{{案由}}"),
                Flush("{{当事人信息}}"),
                Heading("一、涉嫌犯罪的事实和理由"),
                Body("{{涉嫌犯罪情况}}"),
                Heading("二、已有证据"),
                Body("{{证据}}"),
                Heading("三、建议"),
                Body("依照《中华人民共和国行政处罚法》第二十七条和《行政执法机关移送涉嫌犯罪案件的规定》第五条的规定，建议移送司法机关，请本局主要负责人自接到本报告之日起三日内作出决定。"),
                Right("{{报告人签名}}"),
            ],
        },
        new(DocumentKind.CriminalTransferLetter, FileVolume.Main, (c, _) => c.CriminalTransfer is not { Number.Length: > 0 } t ? [] : [new DocumentAct($"{Count(c, Step.DecideCriminalTransfer)}", t, t.Decision!.On, t.Number)])
        {
            NumberKind = "移",
            Own =
            [
                new("接收机关", f => f.Subject<CriminalTransfer>().Organ),
                new("涉嫌犯罪情况", f => Sentence(f.Subject<CriminalTransfer>().Report)),
                new("移送材料", f => Sentence(f.Subject<CriminalTransfer>().Materials)),
            ],
            Layout =
            [
                .. NumberedHead("涉嫌犯罪案件移送书"),
                Flush("{{接收机关}}："),
                Body("本局在查处{{当事人}}{{案由}}一案（{{案件编号}}）中，发现当事人的行为涉嫌犯罪。{{涉嫌犯罪情况}}"),
                Body("依照《中华人民共和国行政处罚法》第二十七条第一款和《行政执法机关移送涉嫌犯罪案件的规定》的规定，现将该案移送你机关。"),
                Body("随案移送材料和涉案物品：{{移送材料}}"),
                Body("请依法审查，并将是否立案的决定书面通知本局。"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                .. SealAndDate(),
                Note("回执：本机关已收到上述案件材料和涉案物品。　　　　接收机关（印章）　　　　　年　　月　　日"),
            ],
        },
        new(DocumentKind.ResumptionApproval, FileVolume.Internal, (c, _) => c.Events.Where(e => e.Step == Step.ResumeFromJudicial).Select((e, i) => new DocumentAct($"{i + 1}", e, e.On)))
        {
            Own =
            [
                new("司法机关答复", f => f.Case.CriminalTransfer is { Reply.Length: > 0 } t ? $"{t.Organ}：{Sentence(t.Reply)}" : "司法机关决定不予立案。"),
                new("审批意见", f => Sentence(f.Subject<CaseEvent>().Sentence)),
                new("审批签名", f => $"签名：{f.Subject<CaseEvent>().PersonName}　{Day(f.Act.On)}"),
            ],
            Layout =
            [
                .. Head("恢复调查审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("司法机关答复", "{{司法机关答复}}", 30),
                    Opinion("局领导审批意见", "{{审批意见}}", "{{审批签名}}")),
            ],
        },
        new(DocumentKind.SuspensionApproval, FileVolume.Internal, (c, _) => c.Events.Where(e => e.Step is Step.SuspendCase or Step.ResumeCase)
            .Select((e, i) => new DocumentAct($"{i + 1}", e, e.On, "", e.Step == Step.SuspendCase ? "中止" : "恢复")))
        {
            Own =
            [
                new("审批事项", f => f.Subject<CaseEvent>().Step == Step.SuspendCase ? "中止办理" : "恢复办理"),
                new("理由和依据", f => Sentence(f.Subject<CaseEvent>().Sentence)),
                new("审批签名", f => $"签名：{f.Subject<CaseEvent>().PersonName}　{Day(f.Act.On)}"),
            ],
            Layout =
            [
                .. Head("中止（恢复）办理审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("立案日期", "{{立案日期}}", "审批事项", "{{审批事项}}"),
                    Opinion("局领导审批意见", "{{理由和依据}}", "{{审批签名}}")),
            ],
        },
    ];
}
