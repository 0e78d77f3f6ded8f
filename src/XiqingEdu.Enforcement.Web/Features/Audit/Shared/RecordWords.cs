using System.Globalization;
using System.Text.Json.Nodes;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>Chinese words for the records and values of the log, as the auditor reads them.</summary>
public static class RecordWords
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["Account"] = "账号",
        ["RoleAssignment"] = "角色分配",
        ["PasswordRecord"] = "历史密码",
        ["Person"] = "人员",
        ["NumberSeries"] = "文书编号",
        ["CalendarYearRecord"] = "工作日历",
        ["Deadline"] = "未完成的期限",
        ["LoadedSeed"] = "种子集",
        ["LegalInstrumentRecord"] = "法律依据",
        ["SettingsRecord"] = "本局设置",
        ["ViolationItem"] = "违法事项",
        ["DiscretionBenchmark"] = "裁量基准",
        ["Certificate"] = "执法证件",
        ["CertificateEvent"] = "证件变动",
        ["LegalReviewer"] = "法制审核人员",
        ["ReviewerTerm"] = "法制审核任职",
        ["PenaltyCase"] = "处罚案件",
        ["Party"] = "当事人",
        ["CaseEvent"] = "办理经过",
        ["Evidence"] = "证据",
        ["InvestigationReport"] = "调查终结报告",
        ["PriorNotice"] = "事先告知书",
        ["LegalReviewRound"] = "法制审核",
        ["Decision"] = "处理决定",
        ["Payment"] = "缴款",
        ["IssuedDocument"] = "出具的文书",
        ["TemplateVersion"] = "文书模板",
        ["OnSitePenalty"] = "当场处罚",
        ["OnSiteEvent"] = "当场处罚办理经过",
        ["PublicNotice"] = "公示信息",
        ["Reconsideration"] = "行政复议",
        ["Litigation"] = "行政诉讼",
        ["Instance"] = "诉讼审级",
        ["Dispute"] = "复议诉讼",
        ["DisputeEvent"] = "复议诉讼办理经过",
        ["DisputeHearing"] = "开庭、听证",
        ["DisputeDocument"] = "复议诉讼文书",
        ["BundleFile"] = "证据卷所含文件",
        ["Lesson"] = "问题与整改",
        ["InspectionTask"] = "检查任务",
        ["TaskItem"] = "任务所含抽查事项",
        ["InspectionRecord"] = "检查记录",
        ["Rectification"] = "整改",
        ["InspectionItem"] = "抽查事项",
        ["Institution"] = "检查对象",
        ["SearchPair"] = "检索索引",
        ["ColumnChoice"] = "列表显示的栏目",
        ["SavedQuery"] = "常用查询",
    };

    private static readonly Dictionary<string, string> Settings = new PenaltySettings().Lines().ToDictionary(l => l.Key, l => l.Word);

    /// <summary>The word of a record; its code where there is none.</summary>
    public static string Of(string record) => Known.TryGetValue(record, out var word) ? $"{word}（{record}）" : record;

    /// <summary>The words of a field, outermost first where it is inside another; a part without a word stays as it is.</summary>
    public static string Field(string record, string property)
    {
        var words = new List<string>();
        var owner = ModelTypes.Named(record);
        foreach (var part in property.Split('.'))
        {
            words.Add(WordOf(owner?.Name ?? record, part));
            owner = ModelTypes.Of(owner, part);
        }

        return string.Join(" › ", words);
    }

    /// <summary>A value in Chinese: choices by their words, amounts in yuan, instants in China time, lists and groups line by line, nothing as （无）.</summary>
    public static string Value(string record, string property, string? value)
    {
        var parts = property.Split('.');
        var owner = parts[..^1].Aggregate(ModelTypes.Named(record), ModelTypes.Of);
        var type = ModelTypes.Of(owner, parts[^1]);
        return type is not null && type != typeof(string) && value is ['{' or '[', ..] ? Group(JsonNode.Parse(value), type) : Plain(type, parts[^1], value);
    }

    private static string WordOf(string owner, string field) =>
        owner == nameof(PenaltySettings) && Settings.TryGetValue(field, out var word) ? word : FieldWords.Of(owner, field) ?? field;

    private static string Group(JsonNode? node, Type? type, string field = "") => node switch
    {
        JsonObject group => string.Join("；", group.Where(m => m.Value is not null)
            .Select(m => (m.Key, m.Value, Text: Group(m.Value, ModelTypes.Of(type, m.Key), m.Key)))
            .Select(m => $"{WordOf(type?.Name ?? "", m.Key)}：{(m.Value is JsonObject ? $"（{m.Text}）" : m.Text)}")),
        JsonArray list => list.Count == 0 ? "（无）" : string.Join('\n', list.Select((item, i) => list.Count == 1 ? Group(item, type, field) : $"{i + 1}. {Group(item, type, field)}")),
        JsonValue value => Plain(type, field, value.ToString()),
        _ => "（无）",
    };

    private static string Plain(Type? type, string field, string? value) => value switch
    {
        null or "" => "（无）",
        "True" or "true" => "是",
        "False" or "false" => "否",
        _ when type?.IsEnum == true && Enum.TryParse(type, value, out var choice) && Enum.IsDefined(type, choice) => ((Enum)choice).Word(),
        _ when field.EndsWith("Fen", StringComparison.Ordinal) && long.TryParse(value, CultureInfo.InvariantCulture, out var fen) => Money.Text(fen),
        _ when DateTime.TryParseExact(value, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var utc) =>
            LegalDate.ChinaTime(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => value,
    };
}
