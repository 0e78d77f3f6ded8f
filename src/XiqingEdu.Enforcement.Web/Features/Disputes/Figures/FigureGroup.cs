using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Figures;

/// <summary>The figures of one channel.</summary>
public sealed record FigureGroup(string Name, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Of reconsiderations.</summary>
    public static FigureGroup Of(int year, DisputeYear<ReconsiderationOutcome> now, DisputeYear<ReconsiderationOutcome> before) => Of(
        DisputeChannel.Reconsideration, year, now, before,
        new Terms("reconsideration", "收到答复通知", "作出复议决定、达成调解或者终止", "纠错", "corrected",
            "本年度结案的案件中，结果为撤销、部分撤销、变更、确认违法、确认无效或者责令履行的。", "correctedIn",
            "改变行政行为后撤回", "本局改变行政行为后申请人撤回申请、和解而终止的；不计入纠错。", "复议听证", "复议案件"));

    /// <summary>Of suits.</summary>
    public static FigureGroup Of(int year, DisputeYear<LitigationOutcome> now, DisputeYear<LitigationOutcome> before) => Of(
        DisputeChannel.Litigation, year, now, before,
        new Terms("litigation", "收到起诉状副本", "裁判生效", "败诉", "lost",
            "本年度生效的裁判含有撤销、部分撤销、变更、确认违法、确认无效、责令履行、判决给付或者判决赔偿补偿之一的；已上诉、发回重审尚未生效的不计入。", "lostIn",
            "改变行政行为后撤诉", "本局改变行政行为后原告撤诉的（《行政诉讼法》第六十二条）；不计入败诉。", "开庭审理", "审级"));

    private static FigureGroup Of<TOutcome>(DisputeChannel channel, int year, DisputeYear<TOutcome> now, DisputeYear<TOutcome> before, Terms t) where TOutcome : struct, Enum
    {
        var list = DisputePaths.List(channel);
        FigureRow Row(string key, string name, string definition, Func<DisputeYear<TOutcome>, decimal?> value, string unit, Func<int, string>? path) =>
            new($"{t.Key}.{key}", name, definition, value(now), value(before), unit, path?.Invoke(year), path?.Invoke(year - 1));
        return new FigureGroup(channel.Word(),
        [
            Row("carried", "旧存", $"上年度末以前{t.Receipt}、上年度末尚未{t.Conclusion}的案件。", y => y.CarriedOver, "件", y => $"{list}?pendingIn={y - 1}"),
            Row("received", "新收", $"本年度{t.Receipt}的案件；一案经几个审级、程序的计一件。", y => y.Received, "件", y => $"{list}?receivedIn={y}"),
            Row("concluded", "结案", $"本年度{t.Conclusion}的案件。", y => y.Concluded, "件", y => $"{list}?concludedIn={y}"),
            Row("pending", "年末未结", "旧存加新收减结案；本年度未结束的，为截至当前尚未结案的。", y => y.Pending, "件", y => $"{list}?pendingIn={y}"),
            .. now.Outcomes.Keys.Union(before.Outcomes.Keys).Order().Select(o => Row($"outcome.{o}", "结案：" + o.Word(),
                channel == DisputeChannel.Litigation ? "生效裁判含有该项内容的；一份裁判有几项内容的分别计算，各项之和可以大于结案数。" : "结果为该项的。",
                y => y.Outcomes.GetValueOrDefault(o), "件", y => $"{list}?concludedIn={y}&outcome={o}")),
            Row(t.AgainstKey, t.Against, t.AgainstDefinition, y => y.Against, "件", y => $"{list}?{t.AgainstFilter}={y}"),
            Row(t.AgainstKey + "-rate", t.Against + "率", $"{t.Against}件数除以结案件数；没有结案的不计算。", y => y.AgainstRate, "%", null),
            Row("withdrawn", t.Withdrawn, t.WithdrawnDefinition, y => y.WithdrawnAfterChange, "件", y => $"{list}?concludedIn={y}&withdrawnAfterChange=true"),
            Row("sittings", t.Hearing, $"本年度举行了{t.Hearing}的{t.Unit}；同一{t.Unit}举行几次的计一次，询问、听取意见等不计。", y => y.Sittings, "个", y => $"{DisputePaths.Sittings}?year={y}&channel={channel}"),
            Row("led", "其中：负责人出庭", "至少一次有本局负责人（正职、副职或者参与分管的负责人）出庭、参加的。", y => y.Led, "个", y => $"{DisputePaths.Sittings}?year={y}&channel={channel}&led=true"),
            Row("led-rate", "负责人出庭率", "负责人出庭的除以举行的；没有举行的不计算。", y => y.LedRate, "%", null),
            Row("days", "平均办理天数", $"本年度结案的案件从{t.Receipt}至{t.Conclusion}的自然日平均数。", y => y.AverageDays, "天", null),
        ]);
    }

    private sealed record Terms(string Key, string Receipt, string Conclusion, string Against, string AgainstKey, string AgainstDefinition, string AgainstFilter,
        string Withdrawn, string WithdrawnDefinition, string Hearing, string Unit);
}
