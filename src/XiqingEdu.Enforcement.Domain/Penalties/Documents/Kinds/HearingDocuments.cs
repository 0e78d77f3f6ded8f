using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>听证.</summary>
internal static class HearingDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.HearingRequest, FileVolume.Main, (c, _) => Hearings(c, h => true, h => h.RequestedOn))
        {
            Own =
            [
                new("告知书文号", f => f.Subject<PriorNotice>().Number),
                new("申请日期", f => Day(f.Act.On)),
                new("听证申请", f => Sentence(HearingOf(f).Request)),
                new("登记人", f => Last(f.Case, Step.RequestHearing) is { } e ? $"登记人：{e.PersonName}　{Day(e.On)}" : null),
            ],
            Layout =
            [
                .. Head("听证申请书"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("申请人", "{{当事人信息}}"),
                    Row("告知书文号", "{{告知书文号}}", "申请日期", "{{申请日期}}"),
                    Row("申请听证的内容和理由", "{{听证申请}}", 70)),
                Flush("申请人签名（盖章）：　　　　　　　　　年　　月　　日"),
                Right("{{登记人}}"),
                Note("注：申请人书面提出的，原件附后；口头提出的，由申请人在本表签名。当事人不承担组织听证的费用。"),
            ],
        },
        new(DocumentKind.HearingNotice, FileVolume.Main, (c, _) => Hearings(c, h => h.NoticeNumber.Length > 0, h => h.ScheduledOn))
        {
            NumberKind = "听通",
            Own =
            [
                new("听证时间", f => Day(HearingOf(f).HeldOn)),
                new("听证地点", f => HearingOf(f).Place),
                new("主持人", f => HearingOf(f).Host),
                new("公开情况", Openness),
                DocumentField.Block("听证权利义务告知", _ => "你（单位）可以亲自参加听证，也可以委托一至二人代理；认为听证主持人与本案有直接利害关系的，有权申请回避。听证时，调查人员提出违法的事实、证据和行政处罚建议，你（单位）有权进行申辩和质证。无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利。听证不收取费用。"),
            ],
            Layout =
            [
                .. NumberedHead("行政处罚听证通知书"),
                Flush("{{当事人}}："),
                Body("你（单位）就{{案由}}一案（{{案件编号}}）提出的听证申请收悉。依照《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，本局决定于 {{听证时间}} 在{{听证地点}}举行听证，由{{主持人}}担任听证主持人。{{公开情况}}"),
                Body("{{听证权利义务告知}}"),
                Body("请携带身份证明准时参加；委托代理人的，应当提交授权委托书，写明委托事项和权限。"),
                Flush("联系人：{{机关联系人}}　联系电话：{{机关电话}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.HearingAnnouncement, FileVolume.Main, (c, _) => Hearings(c, h => h.NoticeNumber.Length > 0 && h.ClosedBecause.Length == 0, h => h.ScheduledOn))
        {
            Own =
            [
                new("听证时间", f => Day(HearingOf(f).HeldOn)),
                new("听证地点", f => HearingOf(f).Place),
                new("主持人", f => HearingOf(f).Host),
                new("公告当事人", f => f.Party.Kind == PartyKind.Citizen ? $"{f.Party.Name[..1]}某" : f.Party.Name),
            ],
            Layout =
            [
                .. Head("听证公告"),
                Body("本局定于 {{听证时间}} 在{{听证地点}}，就{{公告当事人}}{{案由}}一案公开举行行政处罚听证会，由{{主持人}}担任听证主持人。"),
                Body("公民、法人或者其他组织可以凭有效身份证件申请旁听，旁听人员应当遵守听证纪律。"),
                Flush("联系电话：{{机关电话}}"),
                .. SealAndDate(),
            ],
        },
        new(DocumentKind.HearingMinutes, FileVolume.Main, (c, _) => Hearings(c, h => h.WasHeld, h => h.HeldOn))
        {
            Own =
            [
                new("听证时间", f => Day(HearingOf(f).HeldOn)),
                new("听证地点", f => HearingOf(f).Place),
                new("主持人", f => HearingOf(f).Host),
                new("公开情况", Openness),
                new("出席人员", f => HearingOf(f).Attendees),
                new("听证过程", f => Sentence(HearingOf(f).Minutes)),
                new("签名情况", f => Sentence(HearingOf(f).Signature)),
            ],
            Layout =
            [
                .. Head("听证笔录"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人}}"),
                    Row("听证时间", "{{听证时间}}", "听证地点", "{{听证地点}}"),
                    Row("主持人", "{{主持人}}", "调查人员", "{{承办人}}"),
                    Row("公开情况", "{{公开情况}}"),
                    Row("出席人员", "{{出席人员}}"),
                    Row("听证过程", "{{听证过程}}", 90),
                    Row("当事人核对签名情况", "{{签名情况}}")),
                Flush("当事人（代理人）签名：　　　　　　调查人员签名：　　　　　"),
                Flush("主持人签名：　　　　　　记录人签名：　　　　　　"),
            ],
        },
        new(DocumentKind.HearingReport, FileVolume.Internal, (c, _) => Hearings(c, h => h.WasHeld || h.EndedOn is not null, h => h.EndedOn, Step.ReportHearing))
        {
            Own =
            [
                new("听证情况", f => HearingOf(f) is { WasHeld: true } h ? $"{Day(h.HeldOn)}在{h.Place}举行。出席人员：{h.Attendees.Replace('\n', '、')}。" : $"听证终止（{HearingOf(f).State.Word()}）：{Sentence(HearingOf(f).EndReason)}"),
                new("主持人", f => HearingOf(f).Host is { Length: > 0 } host ? host : "未确定"),
                new("当事人主张", f => HearingOf(f) is { WasHeld: true } ? f.Subject<PriorNotice>().Defense is { } d ? Sentence(d.Claims) : null : "听证未举行。", Step.ReportHearing),
                new("听证意见", f => HearingOf(f) switch { { Report.Length: > 0 } h => Sentence(h.Report), { WasHeld: true } => null, _ => "听证终止，恢复陈述、申辩程序。" }, Step.ReportHearing),
                new("报告人签名", f => f.Act.On is { } on ? $"报告人：{(Last(f.Case, HearingOf(f).WasHeld ? Step.ReportHearing : Step.EndHearing) is { } e ? e.PersonName : HearingOf(f).Host)}　{Day(on)}" : null, Step.ReportHearing),
            ],
            Layout =
            [
                .. Head("听证报告"),
                Flush("案件编号：{{案件编号}}"),
                Flush("案由：{{案由}}"),
                Flush("当事人：{{当事人}}"),
                Flush("听证主持人：{{主持人}}"),
                Heading("一、听证的基本情况"),
                Body("{{听证情况}}"),
                Heading("二、当事人的主张"),
                Body("{{当事人主张}}"),
                Heading("三、听证意见"),
                Body("{{听证意见}}"),
                Right("{{报告人签名}}"),
            ],
        },
    ];

    private static Hearing HearingOf(DocumentFacts f) => f.Subject<PriorNotice>().Hearing!;

    private static string Openness(DocumentFacts f) => HearingOf(f).ClosedBecause is { Length: > 0 } reason ? $"本次听证不公开举行，理由：{Sentence(reason)}" : "本次听证公开举行。";

    private static IEnumerable<DocumentAct> Hearings(PenaltyCase c, Func<Hearing, bool> which, Func<Hearing, DateOnly?> on, Step? completedBy = null) =>
        c.Notices.Where(n => n.Hearing is { } h && which(h))
            .Select(n => new DocumentAct($"{n.Round}", n, on(n.Hearing!), n.Hearing!.NoticeNumber, c.Notices.Count > 1 ? $"第 {n.Round} 次告知" : "", completedBy));
}
