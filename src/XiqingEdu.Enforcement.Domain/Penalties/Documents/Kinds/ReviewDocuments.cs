using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Legal review and collective deliberation.</summary>
internal static class ReviewDocuments
{
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.ReviewSubmission, FileVolume.Internal, (c, _) => c.Reviews.Select(r => Act(c, r, r.SubmittedOn)))
        {
            Own =
            [
                new("送审次数", f => $"第 {f.Subject<LegalReviewRound>().Round} 次"),
                new("违法事实", f => Sentence(f.Case.Report!.Facts)),
                new("拟处理意见", f => PenaltyLines(f.Case.Report!.Outcome)),
                new("法律依据", f => $"违反{f.Violation.ViolatedProvision}，依据{f.Violation.PenaltyBasis}"),
                new("送审材料", f => Materials(f.Case)),
                new("案卷校验值", f => f.Subject<LegalReviewRound>().DossierHash),
                new("送审说明", f => f.Subject<LegalReviewRound>().Note is { Length: > 0 } note ? Sentence(note) : "调查终结，提请法制审核。"),
                new("送审签名", f => $"送审人：{f.Subject<LegalReviewRound>().SubmittedBy}　{Day(f.Subject<LegalReviewRound>().SubmittedOn)}"),
            ],
            Layout =
            [
                .. Head("法制审核送审表"),
                Flush("案件编号：{{案件编号}}（{{送审次数}}送审）"),
                new LayoutForm(
                    Row("案由", "{{案由}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("承办人", "{{承办人}}"),
                    Row("违法事实", "{{违法事实}}", 30),
                    Row("拟处理意见", "{{拟处理意见}}"),
                    Row("法律依据", "{{法律依据}}"),
                    Row("送审材料", "{{送审材料}}"),
                    Row("送审案卷校验值（SHA-256）", "{{案卷校验值}}"),
                    Opinion("承办机构负责人送审意见", "{{送审说明}}", "{{送审签名}}")),
            ],
        },
        new(DocumentKind.ReviewOpinion, FileVolume.Internal, (c, _) => c.Reviews.Select(r => Act(c, r, r.ReviewedOn)))
        {
            Own =
            [
                new("送审次数", f => $"第 {f.Subject<LegalReviewRound>().Round} 次"),
                new("送审日期", f => Day(f.Subject<LegalReviewRound>().SubmittedOn)),
                new("审核材料", f => Materials(f.Case)),
                new("案卷校验值", f => f.Subject<LegalReviewRound>().DossierHash),
                DocumentField.OfTable("审核事项", f => f.Subject<LegalReviewRound>() is not { Conclusion: not null } r ? null : new DocumentTable(
                    [("序号", 8), ("审核事项", 47), ("审核情况", 15), ("问题或者说明", 30)],
                    [.. r.Findings.Select((x, i) => new[] { $"{i + 1}", x.Topic.Word(), x.InOrder ? "无问题" : "有问题", x.Remark.Length > 0 ? x.Remark : "无" })]), Step.PassReview),
                new("审核结论", f => f.Subject<LegalReviewRound>().Conclusion?.Word(), Step.PassReview),
                new("审核意见", f => f.Subject<LegalReviewRound>() is { Conclusion: not null } r ? Sentence(r.Opinion) : null, Step.PassReview),
                new("审核人签名", f => f.Subject<LegalReviewRound>().Reviewer is { } who ? $"审核人：{who.Name}　{Day(who.CheckedOn)}" : null, Step.PassReview),
                new("审核人资格", f => f.Subject<LegalReviewRound>().Reviewer is { } who ? who.QualificationNumber.Length > 0 ? $"法律职业资格证书编号：{who.QualificationNumber}" : "2018 年以前已从事法制审核，依法无须法律职业资格" : null, Step.PassReview),
            ],
            Layout =
            [
                .. Head("法制审核意见书"),
                Flush("案件编号：{{案件编号}}（{{送审次数}}送审，送审日期 {{送审日期}}）"),
                Flush("案由：{{案由}}"),
                Flush("当事人：{{当事人}}"),
                Flush("承办人：{{承办人}}"),
                Heading("一、审核材料"),
                Body("{{审核材料}}"),
                Note("案卷校验值（SHA-256）：{{案卷校验值}}"),
                Heading("二、审核事项"),
                Flush("{{审核事项}}"),
                Heading("三、审核结论：{{审核结论}}"),
                Body("{{审核意见}}"),
                Right("{{审核人签名}}"),
                Right("{{审核人资格}}"),
            ],
        },
        new(DocumentKind.DeliberationMinutes, FileVolume.Internal, Deliberations)
        {
            Own =
            [
                new("讨论时间", f => Day(f.Subject<Deliberation>().HeldOn)),
                new("讨论地点", f => f.Subject<Deliberation>().Place),
                new("主持人", f => f.Subject<Deliberation>().Chair),
                new("汇报人", f => f.Case.HandlerNames),
                new("出席情况", f => $"应到 {f.Subject<Deliberation>().MembersEntitled} 人，实到 {f.Subject<Deliberation>().Opinions.Count} 人"),
                new("出席人员", f => string.Join("、", f.Subject<Deliberation>().Attendees)),
                new("讨论事项", f => $"{f.Party.Name}{Cause(f.Case)}一案的处理"),
                new("拟处理意见", f => PenaltyLines(f.Case.Report!.Outcome)),
                new("各人意见", f => string.Join("\n", f.Subject<Deliberation>().Opinions.Select(o => $"{o.Name}（{o.Post}）：{(o.Agrees ? "同意" : "不同意")}。{Sentence(o.Words)}"))),
                new("讨论结论", f => Sentence(f.Subject<Deliberation>().Conclusion) + (f.Subject<Deliberation>().Agrees ? "同意拟处理意见。" : "不同意拟处理意见，退回重新拟定。")),
                new("记录人", f => Last(f.Case, Step.RecordDeliberation) is { } e ? $"记录人：{e.PersonName}　{Day(e.On)}" : null, Step.RecordDeliberation),
            ],
            Layout =
            [
                .. Head("重大（复杂）案件集体讨论笔录"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("讨论时间", "{{讨论时间}}", "讨论地点", "{{讨论地点}}"),
                    Row("主持人", "{{主持人}}", "汇报人", "{{汇报人}}"),
                    Row("出席情况", "{{出席情况}}"),
                    Row("出席人员", "{{出席人员}}"),
                    Row("讨论事项", "{{讨论事项}}"),
                    Row("拟处理意见", "{{拟处理意见}}"),
                    Row("各人意见", "{{各人意见}}", 60),
                    Row("讨论结论", "{{讨论结论}}", 30)),
                Flush("出席人员签名："),
                Right("{{记录人}}"),
            ],
        },
    ];

    private static DocumentAct Act(PenaltyCase c, LegalReviewRound r, DateOnly? on) => new($"{r.Round}", r, on, "", c.Reviews.Count > 1 ? $"第 {r.Round} 次" : "", Step.PassReview);

    private static IEnumerable<DocumentAct> Deliberations(PenaltyCase c, PenaltySettings settings)
    {
        var held = c.Events.Where(e => e.Step == Step.RecordDeliberation).ToList();
        return c.Deliberation is null || held.Count == 0 ? [] : [new DocumentAct($"{held.Count}", c.Deliberation, held[^1].On, "", held.Count > 1 ? $"第 {held.Count} 次" : "")];
    }

    private static string Materials(PenaltyCase c)
    {
        List<string> materials = ["立案审批表", "证据目录及证据 " + c.Evidence.Count + " 项", $"案件调查终结报告（第 {c.Report!.Round} 稿）"];
        materials.AddRange(c.Notices.Select(n => $"行政处罚事先告知书（{n.Number}）及送达回证"));
        materials.AddRange(c.Notices.Where(n => n.Defense is not null).Select(n => n.Defense!.Kind == DefenseKind.Received ? "陈述申辩笔录、陈述申辩复核意见书" : "陈述申辩笔录"));
        return string.Join("；", materials.Select((m, i) => $"{i + 1}. {m}")) + "。";
    }
}
