using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Sampling, registered preservation, order to correct with its rechecks, recusal.</summary>
internal static class EvidenceActDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.SamplingNotice, FileVolume.Main, (c, _) => c.Samplings.Select((s, i) => new DocumentAct($"{i + 1}", s, s.Officers.On, "", Nth(i, c.Samplings.Count))))
        {
            Own =
            [
                Items("抽样物品清单", f => f.Subject<Sampling>().Items),
                new("抽样方法", f => Sentence(f.Subject<Sampling>().Method)),
                new("抽样地点", f => f.Subject<Sampling>().Place),
                new("在场人员", f => f.Subject<Sampling>().PartyPresent is { Length: > 0 } present ? present : "当事人未到场"),
                new("抽样人", f => f.Subject<Sampling>().Officers.Text),
                new("抽样日期", f => Day(f.Act.On)),
            ],
            Layout =
            [
                .. Head("抽样取证通知书"),
                Flush("{{当事人}}："),
                Body("因你（单位）{{案由}}一案（{{案件编号}}）调查需要，依照《中华人民共和国行政处罚法》第五十六条的规定，本局于 {{抽样日期}} 在{{抽样地点}}对下列物品（资料）抽样取证："),
                Flush("{{抽样物品清单}}"),
                Body("抽样方法：{{抽样方法}}"),
                Body("在场人员：{{在场人员}}"),
                Body("抽样人及执法证件号码：{{抽样人}}"),
                Flush("当事人（在场人员）签名：　　　　　　　年　　月　　日"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.PreservationApproval, FileVolume.Internal, (c, _) => c.Preservations.Select((p, i) => new DocumentAct($"{i + 1}", p, p.Approval?.On, p.Number, Nth(i, c.Preservations.Count), Step.ApprovePreservation)))
        {
            Own =
            [
                new("登记保存物品", f => f.Subject<RegisteredPreservation>().Items),
                new("登记保存理由", f => Sentence(f.Subject<RegisteredPreservation>().Reason)),
                new("申请人签名", f => $"申请人：{f.Subject<RegisteredPreservation>().RequestedBy}　{Day(f.Subject<RegisteredPreservation>().RequestedOn)}"),
                new("审批意见", f => f.Subject<RegisteredPreservation>() is { Approval: { } a } p ? $"{(p.IsApproved ? "批准先行登记保存。" : "不批准先行登记保存。")}{Sentence(a.Opinion)}" : null, Step.ApprovePreservation),
                new("审批签名", f => Signed(f.Subject<RegisteredPreservation>().Approval), Step.ApprovePreservation),
            ],
            Layout =
            [
                .. Head("先行登记保存证据审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("登记保存的物品（名称、规格、数量、状况、保存地点）", "{{登记保存物品}}", 45),
                    Opinion("理由（证据可能灭失或者以后难以取得）", "{{登记保存理由}}", "{{申请人签名}}"),
                    Opinion("行政机关负责人审批意见", "{{审批意见}}", "{{审批签名}}")),
            ],
        },
        new(DocumentKind.PreservationNotice, FileVolume.Main, (c, _) => c.Preservations.Select((p, i) => (p, i)).Where(x => x.p.IsApproved)
            .Select(x => new DocumentAct($"{x.i + 1}", x.p, x.p.Approval!.On, x.p.Number, Nth(x.i, c.Preservations.Count))))
        {
            NumberKind = "存",
            Own =
            [
                Items("登记保存物品清单", f => f.Subject<RegisteredPreservation>().Items),
                new("登记保存理由", f => Sentence(f.Subject<RegisteredPreservation>().Reason)),
                DocumentField.Block("登记保存期限和义务告知", _ => "本局将自登记保存之日起七个工作日内对上述证据作出处理决定。在此期间，你（单位）或者有关人员不得销毁或者转移上述证据。"),
            ],
            Layout =
            [
                .. NumberedHead("先行登记保存证据通知书"),
                Flush("{{当事人}}："),
                Body("因你（单位）{{案由}}一案（{{案件编号}}）的下列证据可能灭失或者以后难以取得，依照《中华人民共和国行政处罚法》第五十六条的规定，经本局负责人批准，决定予以先行登记保存。理由：{{登记保存理由}}"),
                Flush("{{登记保存物品清单}}"),
                Body("{{登记保存期限和义务告知}}"),
                Flush("执法人员及证件号码：{{承办人}}"),
                Flush("当事人（保管人）签名：　　　　　　　　年　　月　　日"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.PreservationDisposalNotice, FileVolume.Main, (c, _) => c.Preservations.Select((p, i) => (p, i)).Where(x => x.p.Disposal is not null)
            .Select(x => new DocumentAct($"{x.i + 1}", x.p, x.p.DisposedOn, "", Nth(x.i, c.Preservations.Count))))
        {
            Own =
            [
                new("登记保存通知书文号", f => f.Subject<RegisteredPreservation>().Number),
                new("登记保存日期", f => Day(f.Subject<RegisteredPreservation>().ExecutedOn)),
                Items("登记保存物品清单", f => f.Subject<RegisteredPreservation>().Items),
                new("处理决定", f => f.Subject<RegisteredPreservation>().Disposal?.Word()),
                new("处理情况", f => Sentence(f.Subject<RegisteredPreservation>().DisposalNote)),
            ],
            Layout =
            [
                .. Head("先行登记保存证据处理通知书"),
                Flush("{{当事人}}："),
                Body("本局于 {{登记保存日期}} 以《先行登记保存证据通知书》（{{登记保存通知书文号}}）对下列证据予以先行登记保存："),
                Flush("{{登记保存物品清单}}"),
                Body("依照《中华人民共和国行政处罚法》第五十六条的规定，现决定对上述证据作如下处理：{{处理决定}}。"),
                Body("{{处理情况}}"),
                Flush("案件编号：{{案件编号}}"),
                Flush("当事人签名：　　　　　　　　　　　　年　　月　　日"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.CorrectionOrder, FileVolume.Main, (c, _) => c.CorrectionOrder is not { } order ? [] : [new DocumentAct($"{Count(c, Step.OrderCorrection)}", order, order.On, order.Number)])
        {
            NumberKind = "责改",
            Own =
            [
                new("违法行为", f => f.Violation.CauseOfAction),
                new("违反的规定", f => f.Violation.ViolatedProvision),
                new("改正内容", f => Sentence(f.Subject<CorrectionOrder>().Demand)),
                new("改正期限", f => f.Subject<CorrectionOrder>() is var o && o.DueOn == o.On ? "立即改正" : $"于 {Day(f.Subject<CorrectionOrder>().DueOn)} 前改正"),
                DocumentField.Block("救济途径告知", f => MandatoryBlocks.RemediesText(f.Settings, "本通知") + "行政复议或者行政诉讼期间，本通知不停止执行，法律另有规定的除外。"),
            ],
            Layout =
            [
                .. NumberedHead("责令（限期）改正通知书"),
                Flush("{{当事人信息}}"),
                Body("经查，你（单位）涉嫌{{违法行为}}（{{案件编号}}），违反了{{违反的规定}}的规定。"),
                Body("依照《中华人民共和国行政处罚法》第二十八条第一款的规定，责令你（单位）{{改正期限}}。改正的内容和要求："),
                Body("{{改正内容}}"),
                Body("改正完毕后，请将改正情况书面报告本局；本局将进行复查。逾期不改正的，本局将依法处理。"),
                Body("{{救济途径告知}}"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.RecheckRecord, FileVolume.Main, (c, _) => c.CorrectionOrder is not { } order ? [] :
            order.Rechecks.Select((r, i) => new DocumentAct($"{Count(c, Step.OrderCorrection)}-{i + 1}", r, r.Officers.On, "", Nth(i, order.Rechecks.Count))))
        {
            Own =
            [
                new("责令改正通知书文号", f => f.Case.CorrectionOrder!.Number),
                new("改正要求", f => Sentence(f.Case.CorrectionOrder!.Demand)),
                new("复查日期", f => Day(f.Act.On)),
                new("复查人员", f => f.Subject<Recheck>().Officers.Text),
                new("复查结果", f => f.Subject<Recheck>().Result.Word()),
                new("复查情况", f => Sentence(f.Subject<Recheck>().Findings)),
                new("继续改正的期限", f => Day(f.Subject<Recheck>().NewDueOn) ?? "无"),
            ],
            Layout =
            [
                .. Head("整改复查记录"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("责令改正通知书文号", "{{责令改正通知书文号}}"),
                    Row("改正要求", "{{改正要求}}"),
                    Row("复查日期", "{{复查日期}}", "复查结果", "{{复查结果}}"),
                    Row("复查人员及证件号码", "{{复查人员}}"),
                    Row("复查情况", "{{复查情况}}", 60),
                    Row("继续改正的期限", "{{继续改正的期限}}")),
                Flush("复查人员签名：　　　　　　　　、　　　　　　　"),
                Flush("当事人签名：　　　　　　　　　　　　年　　月　　日"),
            ],
        },
        new(DocumentKind.RecusalDecision, FileVolume.Internal, (c, _) => c.Recusals.Select((r, i) => new DocumentAct($"{i + 1}", r, r.Decision?.On, "", r.PersonName, Step.DecideRecusal)))
        {
            Own =
            [
                new("被申请回避人", f => f.Subject<Recusal>().PersonName),
                new("提出方式", f => f.Subject<Recusal>().ByParty ? "当事人申请" : "本人自行提出"),
                new("申请日期", f => Day(f.Subject<Recusal>().AppliedOn)),
                new("申请理由", f => Sentence(f.Subject<Recusal>().Reason)),
                new("决定内容", f => f.Subject<Recusal>() is { Decision: not null } r ? r.IsGranted ? "决定回避。被决定回避的人员不得再参与本案办理。" : "驳回回避申请。" : null, Step.DecideRecusal),
                new("决定意见", f => f.Subject<Recusal>().Decision is { } d ? Sentence(d.Opinion) : null, Step.DecideRecusal),
                new("决定人签名", f => Signed(f.Subject<Recusal>().Decision), Step.DecideRecusal),
            ],
            Layout =
            [
                .. Head("回避申请及决定书"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("被申请回避人", "{{被申请回避人}}"),
                    Row("提出方式", "{{提出方式}}", "申请日期", "{{申请日期}}"),
                    Row("申请理由", "{{申请理由}}", 40),
                    Row("决定", "{{决定内容}}"),
                    Opinion("行政机关负责人意见", "{{决定意见}}", "{{决定人签名}}")),
                Note("注：依照《中华人民共和国行政处罚法》第四十三条，决定作出之前，不停止调查。"),
            ],
        },
    ];

    private static DocumentField Items(string name, Func<DocumentFacts, string> items) => DocumentField.OfTable(name, f => new DocumentTable(
        [("序号", 10), ("名称、规格、数量、状况、保存地点", 90)],
        [.. items(f).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((line, i) => new[] { $"{i + 1}", line })]));
}
