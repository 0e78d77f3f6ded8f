using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>docs/case-workflow.md: every row of the ordinary and the summary procedure, of reconsideration and litigation.</summary>
internal static class CaseWorkflowDocument
{
    public static string Render()
    {
        var page = new Markdown("行政处罚、复议答复和应诉程序", "Domain/Penalties/PenaltyProcedure.*.cs, Domain/Penalties/OnSite/SummaryProcedure.Rows.cs and Domain/Disputes/*/*Procedure.cs")
            .Paragraph("本页由程序表生成：页面上的按钮、拒绝理由、期限、文书、阶段条和测试读的都是同一张表。"
                + "改变程序，只改表中的一行。The rows are the law; this page is their print.")
            .Paragraph("普通程序在前，[简易程序（当场处罚）](#简易程序当场处罚)、[行政复议答复](#行政复议答复)、[行政应诉](#行政应诉)在后，各表的格式相同。");
        Procedure(page, "普通程序", "（新线索）", PenaltyProcedure.Rows, PenaltyProcedure.From);
        Procedure(page, "简易程序（当场处罚）", "（现场）", SummaryProcedure.Rows, SummaryProcedure.From);
        Procedure(page, "行政复议答复", "（收到答复通知）", ReconsiderationProcedure.Rows, ReconsiderationProcedure.From);
        Procedure(page, "行政应诉", "（收到起诉状副本）", LitigationProcedure.Rows, LitigationProcedure.From);
        return page.ToString();
    }

    private static void Procedure<TStep, TStage, TFacts>(
        Markdown page, string name, string beginning, IReadOnlyList<StepRule<TStep, TStage, TFacts>> rows, Func<TStage, IEnumerable<StepRule<TStep, TStage, TFacts>>> from)
        where TStep : struct, Enum
        where TStage : struct, Enum
    {
        page.Heading(name)
            .Line("### 阶段").Line()
            .Table(["序号", "阶段", "标识", "可以办理的步骤"], Words.All<TStage>().Select((s, i) => new[]
            {
                $"{i + 1}", s.Value, $"`{s.Key}`", OrNone(from(s.Key).Select(r => r.Step.Word())),
            }))
            .Line("### 状态图").Line()
            .Paragraph("停留在原阶段的步骤（登记证据、公示、变更承办人、登记缴款等）不画线，见下表。")
            .Line("```mermaid").Line("stateDiagram-v2");
        foreach (var (stage, word) in Words.All<TStage>())
        {
            page.Line($"    state \"{word}\" as {stage}");
        }

        foreach (var first in rows.Where(r => r.From.Count == 0))
        {
            page.Line($"    [*] --> {first.To[0]} : {first.Step.Word()}");
        }

        foreach (var (at, to, step) in rows.SelectMany(Moves))
        {
            page.Line($"    {at} --> {to} : {step.Word()}");
        }

        foreach (var stage in Enum.GetValues<TStage>().Where(s => !rows.SelectMany(Moves).Any(m => m.From.Equals(s))))
        {
            page.Line($"    {stage} --> [*]");
        }

        page.Line("```").Line()
            .Line("### 步骤一览").Line()
            .Table(["序号", "步骤", "从", "到", "办理人", "权限", "依据"], rows.Select((r, i) => new[]
            {
                $"{i + 1}", r.Step.Word(), r.From.Count == 0 ? beginning : Join(r.From.Select(s => s.Word())), r.To.SequenceEqual(r.From) ? "（不变）" : Join(r.To.Select(s => s.Word())), r.Actor, r.Permission.Word(), r.Article.ToString(),
            }))
            .Line("### 每一步").Line();
        foreach (var (rule, number) in rows.Select((r, i) => (r, i + 1)))
        {
            Detail(page, rule, number);
        }

        page.Line("### 对填写内容的检查").Line()
            .Paragraph("这些检查在提交时由领域动词作出，拒绝时写明条文和缺什么，填写的内容保留。")
            .Table(["代码", "要求", "步骤"], rows.SelectMany(r => r.InputGuards).Distinct().Order(StringComparer.Ordinal).Select(code => new[]
            {
                code, InputGuards.Titles[code], Join(rows.Where(r => r.InputGuards.Contains(code)).Select(r => r.Step.Word())),
            }));
    }

    /// <summary>The moves of a row; where a stage stands on both sides of a row with several, it stays.</summary>
    private static IEnumerable<(TStage From, TStage To, TStep Step)> Moves<TStep, TStage, TFacts>(StepRule<TStep, TStage, TFacts> rule)
        where TStep : struct, Enum
        where TStage : struct, Enum =>
        from at in rule.From
        where rule.To.Count == 1 || rule.From.Count == 1 || !rule.To.Contains(at)
        from to in rule.To
        where !at.Equals(to) && (rule.To.Count == 1 || !rule.From.Contains(to))
        select (at, to, rule.Step);

    private static void Detail<TStep, TStage, TFacts>(Markdown page, StepRule<TStep, TStage, TFacts> rule, int number)
        where TStep : struct, Enum
        where TStage : struct, Enum
    {
        page.Line($"#### {number}. {rule.Step.Word()}").Line()
            .Line($"`{rule.Step}`{(rule.IsMainRoad ? "" : "（旁支步骤）")}，{rule.Actor}办理，须有“{rule.Permission.Word()}”权限。依据{rule.Article}。").Line()
            .Line($"- 做什么：{rule.What}")
            .Line($"- 为什么：{rule.Why}");
        Item("办理条件", rule.Guards.Select(g => $"{g.Title}（{g.Code}，{g.Article}）"));
        Item("对填写内容的检查", rule.InputGuards);
        Item("开始的期限", rule.Starts);
        Item("结束的期限", rule.Ends);
        Item("形成的材料", rule.Documents.Select(d => d.Word()));
        Item("取得的编号", rule.NumberKind is null ? [] : [$"{rule.NumberKind}字"]);
        page.Line();

        void Item(string name, IEnumerable<string> values)
        {
            var list = values.ToList();
            if (list.Count > 0)
            {
                page.Line($"- {name}：{Join(list)}");
            }
        }
    }

    private static string Join(IEnumerable<string> values) => string.Join("、", values);

    private static string OrNone(IEnumerable<string> values) => Join(values) is { Length: > 0 } text ? text : "无";
}
