using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout.Set;
using static XiqingEdu.Enforcement.Domain.Penalties.Documents.Phrase;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Kinds;

/// <summary>Records taken on the spot, evidence list, report.</summary>
internal static class InvestigationDocuments
{
    private const string Blank = "　　　　　　　";
    private const string BlankDay = "　　　年　　月　　日　　时　　分";

    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        new(DocumentKind.InquiryRecord, FileVolume.Main, Investigated)
        {
            IsFilledByHand = true,
            Own =
            [
                new("询问人", f => Officers(f.Case)),
                new("询问事项", f => $"涉嫌{f.Violation.CauseOfAction}的有关情况"),
                DocumentField.Block("身份和权利告知", f =>
                    $"问：我们是{f.Settings.BureauName}的执法人员，现向你出示执法证件（证件号码见上），请你确认。依照《中华人民共和国行政处罚法》第五十五条的规定，你应当如实回答询问，并协助调查，不得拒绝或者阻挠。你有陈述和申辩的权利；认为执法人员与本案有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。以上内容你是否清楚？是否申请回避？"),
            ],
            Layout =
            [
                .. Head("询问笔录"),
                Flush("案件编号：{{案件编号}}　　第　　次询问"),
                new LayoutForm(
                    Row("询问时间", $"{BlankDay}至　　时　　分"),
                    Row("询问地点", Blank),
                    Row("询问人及证件号码", "{{询问人}}"),
                    Row("记录人", Blank, "执法证件号码", Blank),
                    Row("被询问人", Blank, "性别、年龄", Blank),
                    Row("身份证件号码", Blank, "联系电话", Blank),
                    Row("工作单位及职务", Blank, "与本案关系", Blank),
                    Row("住址", Blank),
                    Row("案由", "{{案由}}"),
                    Row("询问事项", "{{询问事项}}")),
                Body("{{身份和权利告知}}"),
                Body("答：" + Blank),
                .. Lines(12),
                Flush("以上笔录已阅（已向我宣读），与我所述一致，无误。"),
                Flush("被询问人签名：" + Blank + "　　　年　　月　　日"),
                Flush("询问人签名：" + Blank + "记录人签名：" + Blank),
                Note("注：被询问人逐页签名或者捺印；拒绝签名的，由两名执法人员注明情况。笔录签名后扫描，作为证据登记。"),
            ],
        },
        new(DocumentKind.OnSiteRecord, FileVolume.Main, Investigated)
        {
            IsFilledByHand = true,
            Own =
            [
                new("检查人员", f => Officers(f.Case)),
                new("检查地点", f => f.Case.ActPlace),
                new("检查事项", f => $"涉嫌{f.Violation.CauseOfAction}的有关情况"),
                DocumentField.Block("身份和权利告知", _ =>
                    "执法人员已向当事人（现场人员）出示执法证件，说明检查事由，并告知：依照《中华人民共和国行政处罚法》第五十五条的规定，当事人或者有关人员应当协助检查，不得拒绝或者阻挠；有陈述、申辩和依法申请回避的权利。当事人确认：□清楚，不申请回避　□申请回避，理由："),
            ],
            Layout =
            [
                .. Head("现场检查（勘验）笔录"),
                Flush("案件编号：{{案件编号}}"),
                new LayoutForm(
                    Row("检查时间", $"{BlankDay}至　　时　　分"),
                    Row("检查地点", "{{检查地点}}"),
                    Row("当事人", "{{当事人信息}}"),
                    Row("现场负责人", Blank, "职务、联系电话", Blank),
                    Row("见证人", Blank, "身份证件号码", Blank),
                    Row("检查人员及证件号码", "{{检查人员}}"),
                    Row("记录人", Blank, "执法证件号码", Blank),
                    Row("检查事项", "{{检查事项}}")),
                Body("{{身份和权利告知}}"),
                Heading("现场检查（勘验）情况："),
                .. Lines(10),
                Flush("拍摄照片　　张、录像　　段；提取物品（资料）清单：" + Blank),
                Flush("以上笔录已阅，与现场情况相符，无误。"),
                Flush("当事人（现场负责人）签名：" + Blank + "　年　　月　　日"),
                Flush("见证人签名：" + Blank + "检查人员签名：" + Blank),
                Note("注：当事人逐页签名或者捺印；拒绝签名或者不在场的，由见证人签名，并由两名执法人员注明情况。"),
            ],
        },
        new(DocumentKind.EvidenceList, FileVolume.Main, EvidenceLists)
        {
            Own =
            [
                DocumentField.OfTable("证据清单", f => f.Case.Evidence.Count == 0 ? null : new DocumentTable(
                    [("序号", 7), ("证据名称", 18), ("种类", 11), ("来源", 18), ("取证日期", 17), ("证明内容", 20), ("是否采用", 9)],
                    [.. f.Case.Evidence.Select(e => new[] { $"{e.Number}", e.Name, e.Kind.Word(), e.Source, $"{e.CollectedOn:yyyy-MM-dd}", e.Proves, e.IsUsable ? "采用" : $"排除：{e.ExcludedBecause}" })]), Step.AddEvidence),
                DocumentField.OfTable("文件校验值", f => f.Case.Evidence.Count == 0 ? null : new DocumentTable(
                    [("序号", 7), ("文件名", 28), ("SHA-256 校验值", 65)],
                    [.. f.Case.Evidence.Select(e => new[] { $"{e.Number}", e.FileName, e.FileSha256 })]), Step.AddEvidence),
                new("取证人", f => string.Join("；", f.Case.Evidence.Select(e => e.Collectors.Text).Distinct()) is { Length: > 0 } text ? text : null, Step.AddEvidence),
            ],
            Layout =
            [
                .. Head("证据目录"),
                Flush("案件编号：{{案件编号}}"),
                Flush("案由：{{案由}}"),
                Flush("当事人：{{当事人}}"),
                Flush("{{证据清单}}"),
                Heading("证据文件的校验值"),
                Flush("{{文件校验值}}"),
                Flush("取证人：{{取证人}}"),
                Right("制作日期：{{文书日期}}"),
            ],
        },
        new(DocumentKind.InvestigationReport, FileVolume.Internal, (c, _) => c.Reports.Select(r => new DocumentAct($"{r.Round}", r, r.On, "", c.Reports.Count > 1 ? $"第 {r.Round} 稿" : "")))
        {
            Own =
            [
                new("稿次", f => $"第 {f.Subject<InvestigationReport>().Round} 稿"),
                new("案件来源", f => f.Case.Source.Word()),
                new("调查经过", f => Course(f.Case, f.Subject<InvestigationReport>())),
                new("违法事实", f => Sentence(f.Subject<InvestigationReport>().Facts)),
                new("证据", f => EvidenceSummary(f.Case) + "。"),
                new("证据分析", f => Sentence(f.Subject<InvestigationReport>().EvidenceAnalysis)),
                new("定性", f => Sentence(f.Subject<InvestigationReport>().Nature)),
                new("法律依据", f => $"上述行为违反了{f.Violation.ViolatedProvision}的规定；处罚依据为{f.Violation.PenaltyBasis}。"),
                new("裁量情节", f => Sentence(f.Subject<InvestigationReport>().DiscretionFactors)),
                new("裁量档次", f => Weighed(f.Violation, f.Subject<InvestigationReport>().Outcome)),
                new("责令改正情况", f => Sentence(f.Subject<InvestigationReport>().Correction)),
                new("新查明的事实", f => f.Subject<InvestigationReport>().NewFacts is { Length: > 0 } found ? "新查明的事实：" + Sentence(found) : ""),
                new("处理建议", f => PenaltyLines(f.Subject<InvestigationReport>().Outcome)),
                new("承办人签名", f => Signed(f.Subject<InvestigationReport>().Investigators)),
            ],
            Layout =
            [
                .. Head("案件调查终结报告"),
                Flush("案件编号：{{案件编号}}（{{稿次}}）"),
                Flush("案由：{{案由}}"),
                Flush("案件来源：{{案件来源}}"),
                Heading("一、当事人基本情况"),
                Flush("{{当事人信息}}"),
                Heading("二、调查经过"),
                Body("{{调查经过}}"),
                Heading("三、违法事实"),
                Body("{{违法事实}}"),
                Body("{{新查明的事实}}"),
                Heading("四、证据及分析"),
                Body("上述事实，有以下证据证明：{{证据}}"),
                Body("{{证据分析}}"),
                Heading("五、定性和法律依据"),
                Body("{{定性}}"),
                Body("{{法律依据}}"),
                Heading("六、裁量"),
                Body("{{裁量情节}}"),
                Body("{{裁量档次}}"),
                Heading("七、责令改正情况"),
                Body("{{责令改正情况}}"),
                Heading("八、处理建议"),
                Body("{{处理建议}}"),
                Right("{{承办人签名}}"),
            ],
        },
    ];

    private static IEnumerable<DocumentAct> Investigated(PenaltyCase c, PenaltySettings _) => c.FiledOn is null ? [] : [new DocumentAct("form", c, null)];

    /// <summary>One list for each conclusion of the investigation, and a draft while it runs.</summary>
    private static IEnumerable<DocumentAct> EvidenceLists(PenaltyCase c, PenaltySettings settings)
    {
        var concluded = c.Events.Where(e => e.Step == Step.ConcludeInvestigation).ToList();
        foreach (var (conclusion, i) in concluded.Select((e, i) => (e, i + 1)))
        {
            yield return new DocumentAct($"{i}", conclusion, conclusion.On, "", concluded.Count > 1 ? $"第 {i} 次调查终结" : "");
        }

        if (c.Stage == Stage.Investigating && c.Evidence.Count > 0)
        {
            yield return new DocumentAct($"{concluded.Count + 1}", c, null, "", concluded.Count > 0 ? $"第 {concluded.Count + 1} 次调查" : "", Step.ConcludeInvestigation);
        }
    }

    private static string Officers(PenaltyCase c) => $"{c.LeadHandler!.Name}（{c.LeadHandler.CertificateNumber}）、{c.AssistantHandler!.Name}（{c.AssistantHandler.CertificateNumber}）";

    private static string Course(PenaltyCase c, InvestigationReport report) =>
        $"{Day(c.DiscoveredOn)}发现线索，{Day(c.FiledOn)}批准立案，由执法人员{report.Investigators.Text}负责调查。"
        + string.Concat(c.Evidence.GroupBy(e => e.CollectedOn).OrderBy(g => g.Key).Select(g => $"{Day(g.Key)}，由{g.First().Collectors.Text}取得{string.Join("、", g.Select(e => $"《{e.Name}》"))}。"))
        + $"{Day(report.On)}调查终结。执法人员调查取证时均出示了执法证件。";

    private static IEnumerable<LayoutLine> Lines(int count) => Enumerable.Range(0, count).Select(_ => Flush("＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"));
}
