using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Deferral, demand, court, termination; change and annulment of the decision.</summary>
internal static class ExecutionDocuments
{
    private static readonly DocumentField DecisionNumber = new("决定书文号", f => f.Case.Decision!.Number);

    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.DeferralApproval, FileVolume.Internal, Deferrals)
        {
            Own =
            [
                DecisionNumber,
                new("申请日期", f => Day(f.Subject<Deferral>().AppliedOn)),
                new("经济困难的情况", f => Sentence(f.Subject<Deferral>().Hardship)),
                new("批准的缴纳安排", f => string.Join('\n', f.Subject<Deferral>().Installments.Select((x, i) => $"第 {i + 1} 期：{Day(x.DueOn)}前缴纳{Amount(x.AmountFen)}；")).TrimEnd('；') + "。"),
                new("审批签名", f => $"签名：{f.Subject<Deferral>().GrantedBy}　{Day(f.Act.On)}"),
            ],
            Layout =
            [
                .. Head("延期（分期）缴纳罚款审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("决定书文号", "{{决定书文号}}", "申请日期", "{{申请日期}}"),
                    Row("经济困难的情况", "{{经济困难的情况}}", 40),
                    Row("承办人", "{{承办人}}"),
                    Opinion("局领导审批意见", "同意延期（分期）缴纳：\n{{批准的缴纳安排}}", "{{审批签名}}")),
            ],
        },
        new(DocumentKind.DeferralNotice, FileVolume.Main, Deferrals)
        {
            Own =
            [
                DecisionNumber,
                new("申请日期", f => Day(f.Subject<Deferral>().AppliedOn)),
                DocumentField.OfTable("缴纳安排", f => new DocumentTable([("期次", 12), ("缴纳期限（当日前）", 28), ("缴纳数额", 60)],
                    [.. f.Subject<Deferral>().Installments.Select((x, i) => new[] { $"{i + 1}", Day(x.DueOn)!, Amount(x.AmountFen) })])),
                DocumentField.Block("逾期后果告知", f => $"请按照上述期限到{f.Settings.PaymentBank}缴纳。任何一期到期不缴纳的，"
                    + (f.Case.Decision!.StatesLateSurcharge ? "自该期到期的次日起，依法每日按到期未缴数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额；本局将依法催告并申请人民法院强制执行。" : "本局将依法催告并申请人民法院强制执行。")),
            ],
            Layout =
            [
                .. Head("延期（分期）缴纳罚款通知书"),
                Flush("{{当事人}}："),
                Body("你（单位）于 {{申请日期}} 提出的延期（分期）缴纳罚款申请收悉（《行政处罚决定书》{{决定书文号}}，{{案件编号}}）。依照《中华人民共和国行政处罚法》第六十六条第二款的规定，经本局批准，同意你（单位）按照下列安排缴纳罚款："),
                Flush("{{缴纳安排}}"),
                Body("{{逾期后果告知}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.DemandNotice, FileVolume.Main, (c, _) => c.Demand is not { } d ? [] : [new DocumentAct($"{Count(c, Step.ServeDemand)}", d, d.On, d.Number)])
        {
            NumberKind = "催",
            Own =
            [
                DecisionNumber,
                new("决定书送达日期", f => Day(f.Case.Decision!.Service!.ServedOn)),
                new("催告数额", f => f.Subject<DemandNotice>().OutstandingFen > 0 ? $"截至 {Day(f.Act.On)}，你（单位）尚有罚没款及加处罚款共计{Amount(f.Subject<DemandNotice>().OutstandingFen)}未缴纳。" : ""),
                new("其他未履行的义务", f => f.Subject<DemandNotice>().OtherDuties is { Length: > 0 } duties ? $"你（单位）还有下列义务未履行：{Sentence(duties)}" : ""),
                DocumentField.Block("履行方式告知", f => $"请自收到本催告书之日起十个工作日内履行上述义务；缴款的，到{f.Settings.PaymentBank}缴纳。"),
                DocumentField.Block("陈述申辩权利和强制执行告知", _ => "你（单位）收到本催告书后有权进行陈述和申辩。自本催告书送达之日起十个工作日后仍未履行义务的，本局将依照《中华人民共和国行政强制法》第五十三条、第五十四条的规定申请人民法院强制执行。"),
            ],
            Layout =
            [
                .. NumberedHead("履行行政处罚决定催告书"),
                Flush("{{当事人信息}}"),
                Body("本局作出的《行政处罚决定书》（{{决定书文号}}，{{案件编号}}）已于 {{决定书送达日期}} 送达，你（单位）在规定的期限内未履行行政处罚决定确定的义务。依照《中华人民共和国行政强制法》第五十四条的规定，现予催告。"),
                Body("{{催告数额}}"),
                Body("{{其他未履行的义务}}"),
                Body("{{履行方式告知}}"),
                Body("{{陈述申辩权利和强制执行告知}}"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                Flush("地址：{{机关地址}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.CourtApplication, FileVolume.Main, (c, _) => c.CourtApplication is not { } a ? [] : [new DocumentAct($"{Count(c, Step.ApplyToCourt)}", a, a.On, a.Number)])
        {
            NumberKind = "强申",
            Own =
            [
                DecisionNumber,
                new("受理法院", f => f.Subject<CourtApplication>().Court),
                new("决定日期", f => Day(f.Case.Decision!.On)),
                new("事实理由依据", f => $"{Sentence(f.Case.Report!.Facts)}该行为违反了{f.Violation.ViolatedProvision}的规定，本局依据{f.Violation.PenaltyBasis}的规定，决定给予以下行政处罚："),
                new("处罚内容", f => PenaltyLines(f.Case.EffectiveOutcome ?? f.Case.Decision!.Outcome)),
                new("催告情况", f => f.Case.Demand is { } d ? $"本局于 {Day(d.On)} 以《履行行政处罚决定催告书》（{d.Number}）催告，{Day(d.Service.ServedOn)}送达。" : null),
                new("当事人意见", f => Sentence(f.Subject<CourtApplication>().PartyOpinion)),
                new("申请执行标的", f => Sentence(f.Subject<CourtApplication>().ObjectOfEnforcement)),
                new("申请人签名", f => $"行政机关负责人（签名）：{f.Subject<CourtApplication>().SignedBy}"),
            ],
            Layout =
            [
                .. NumberedHead("强制执行申请书"),
                Flush("申请执行人：{{机关名称}}，地址：{{机关地址}}"),
                Flush("被申请执行人："),
                Flush("{{当事人信息}}"),
                Flush("申请执行标的：{{申请执行标的}}"),
                Heading("事实和理由"),
                Body("本局于 {{决定日期}} 作出《行政处罚决定书》（{{决定书文号}}，{{案件编号}}）。{{事实理由依据}}"),
                Body("{{处罚内容}}"),
                Body("当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政处罚决定。{{催告情况}}"),
                Body("当事人的意见及催告情况：{{当事人意见}}"),
                Body("依照《中华人民共和国行政处罚法》第七十二条第一款第（四）项、《中华人民共和国行政强制法》第五十三条的规定，特申请强制执行。"),
                Flush("此致"),
                Flush("{{受理法院}}"),
                Heading("附件（《中华人民共和国行政强制法》第五十五条）"),
                Flush("1. 行政处罚决定书及作出决定的事实、理由和依据；"),
                Flush("2. 当事人的意见及行政机关催告情况；"),
                Flush("3. 申请强制执行标的情况；"),
                Flush("4. 法律、行政法规规定的其他材料。"),
                Right("{{申请人签名}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.TerminationApproval, FileVolume.Internal, (c, _) => c.Termination is not { } t ? [] : [new DocumentAct("1", t, t.On)])
        {
            Own =
            [
                DecisionNumber,
                new("终结执行的情形", f => f.Subject<EnforcementTermination>().Ground.Word()),
                new("事实和证据", f => Sentence(f.Subject<EnforcementTermination>().Reason)),
                new("已履行情况", f => f.Case.PaidFen > 0 ? $"已缴纳{Amount(f.Case.PaidFen)}。" : "未缴纳。"),
                new("审批签名", f => $"签名：{f.Subject<EnforcementTermination>().ApprovedBy}　{Day(f.Act.On)}"),
            ],
            Layout =
            [
                .. Head("终结执行审批表"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("决定书文号", "{{决定书文号}}", "承办人", "{{承办人}}"),
                    Row("已履行情况", "{{已履行情况}}"),
                    Row("终结执行的情形", "{{终结执行的情形}}"),
                    Opinion("局领导审批意见", "同意终结执行。\n{{事实和证据}}", "{{审批签名}}")),
                Note("注：依照《中华人民共和国行政强制法》第四十条审批。"),
            ],
        },
        new(DocumentKind.ChangeDecision, FileVolume.Main, (c, _) => c.DecisionChange is { Number.Length: > 0, Outcome: not null } change ? [new DocumentAct($"{Count(c, Step.ChangeDecision)}", change, change.On, change.Number)] : [])
        {
            Own =
            [
                DecisionNumber,
                new("变更理由", f => Sentence(f.Subject<DecisionChange>().Reason)),
                new("变更后的处罚", f => PenaltyLines(f.Subject<DecisionChange>().Outcome!)),
                DocumentField.Block("救济途径告知", f => MandatoryBlocks.RemediesText(f.Settings)),
            ],
            Layout =
            [
                .. NumberedHead("变更行政处罚决定书"),
                Flush("{{当事人信息}}"),
                Body("本局于此前作出《行政处罚决定书》（{{决定书文号}}，{{案件编号}}）。经复查，{{变更理由}}"),
                Body("依照《中华人民共和国行政处罚法》第七十五条第二款的规定，本局决定将上述行政处罚变更为："),
                Body("{{变更后的处罚}}"),
                Body("{{救济途径告知}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.AnnulmentDecision, FileVolume.Main, (c, _) => c.DecisionChange is { Number.Length: > 0, Outcome: null } change ? [new DocumentAct($"{Count(c, Step.AnnulDecision)}", change, change.On, change.Number)] : [])
        {
            Own =
            [
                DecisionNumber,
                new("撤销理由", f => Sentence(f.Subject<DecisionChange>().Reason)),
                DocumentField.Block("救济途径告知", f => MandatoryBlocks.RemediesText(f.Settings)),
            ],
            Layout =
            [
                .. NumberedHead("撤销行政处罚决定书"),
                Flush("{{当事人信息}}"),
                Body("本局于此前作出《行政处罚决定书》（{{决定书文号}}，{{案件编号}}）。经复查，{{撤销理由}}"),
                Body("依照《中华人民共和国行政处罚法》第七十五条第二款的规定，本局决定撤销上述行政处罚决定。已经缴纳的罚没款，依法予以退还。"),
                Body("{{救济途径告知}}"),
                .. SealAndDate(),
            ],
        },
    ];

    private static IEnumerable<DocumentAct> Deferrals(PenaltyCase c, PenaltySettings settings) =>
        c.Deferral is not { } d ? [] : [new DocumentAct($"{Count(c, Step.GrantDeferral)}", d, d.GrantedOn)];
}
