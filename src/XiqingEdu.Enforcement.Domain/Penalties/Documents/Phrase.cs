using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>Turns of phrase that several documents share.</summary>
internal static class Phrase
{
    /// <summary>2026年3月2日; null for no day.</summary>
    public static string? Day(DateOnly? on) => on?.ToString("yyyy年M月d日");

    /// <summary>涉嫌… until a decision has established it.</summary>
    public static string Cause(PenaltyCase c) => (c.Decision is null or { Outcome.Kind: OutcomeKind.Dismissal } ? "涉嫌" : "") + c.Violation!.CauseOfAction;

    /// <summary>Typed text as a whole sentence, so that what follows does not run into it.</summary>
    public static string Sentence(string typed)
    {
        var text = typed.Trim();
        return text.Length == 0 || "。！？；：".Contains(text[^1]) ? text : text + "。";
    }

    /// <summary>签名：name, and the day; null before it was signed.</summary>
    public static string? Signed(Approval? approval) => approval is null ? null : $"签名：{approval.Name}　{Day(approval.On)}";

    /// <summary>The same for two officers.</summary>
    public static string Signed(InvestigatorPair pair) => $"签名：{pair.Text}　{Day(pair.On)}";

    /// <summary>The usable evidence in one sentence.</summary>
    public static string EvidenceSummary(PenaltyCase c) =>
        string.Join("；", c.Evidence.Where(e => e.IsUsable).Select((e, i) => $"{i + 1}. {e.Name}（{e.Kind.Word()}），证明{e.Proves.TrimEnd('。')}")) is { Length: > 0 } text ? text : "尚未登记证据";

    /// <summary>Each penalty on a line of its own, amounts also in capitals.</summary>
    public static string PenaltyLines(Outcome outcome) => outcome.Kind == OutcomeKind.Penalty
        ? string.Join('\n', outcome.Penalties.Select((p, i) => $"{i + 1}. {p.Text}{(i == outcome.Penalties.Count - 1 ? "。" : "；")}"))
        : outcome.Text + "。";

    /// <summary>Which tier of the benchmark is applied, or why the benchmark is left.</summary>
    public static string Weighed(Violation violation, Outcome outcome) => outcome.Kind != OutcomeKind.Penalty ? "不给予行政处罚，不适用裁量档次。"
        : outcome.DeviationReason.Length > 0 ? $"偏离裁量基准的理由：{Sentence(outcome.DeviationReason)}"
        : Discretion(violation, outcome) + "。";

    /// <summary>Which tier of the benchmark is applied.</summary>
    public static string Discretion(Violation violation, Outcome outcome) => violation.Tiers.Count > 0
        ? $"依照裁量基准，适用“{outcome.Seriousness.Word()}—{outcome.Tier.Word()}”档次"
        : $"综合考虑违法的事实、性质、情节以及社会危害程度（{outcome.Seriousness.Word()}，{outcome.Tier.Word()}）";

    /// <summary>2026年1月5日至2026年2月20日; one day alone where they are the same.</summary>
    public static string? ActDays(PenaltyCase c) => c.ActFrom == c.ActUntil ? Day(c.ActFrom) : $"{Day(c.ActFrom)}至{Day(c.ActUntil)}";

    /// <summary>How often a step was taken.</summary>
    public static int Count(PenaltyCase c, Step step) => c.Events.Count(e => e.Step == step);

    /// <summary>第 2 次, where there is more than one.</summary>
    public static string Nth(int index, int count) => count > 1 ? $"第 {index + 1} 次" : "";

    /// <summary>An amount in capitals and figures.</summary>
    public static string Amount(long fen) => $"{ChineseNumerals.Amount(fen)}（{Money.Text(fen)}）";

    /// <summary>The last event of a step; null where it was not taken.</summary>
    public static CaseEvent? Last(PenaltyCase c, Step step) => c.Events.LastOrDefault(e => e.Step == step);
}
