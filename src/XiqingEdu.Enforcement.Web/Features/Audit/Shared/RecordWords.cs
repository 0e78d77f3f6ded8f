using System.Globalization;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;

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
        ["OnSitePenalty"] = "当场处罚",
        ["OnSiteEvent"] = "当场处罚办理经过",
        ["PublicNotice"] = "公示信息",
        ["Reconsideration"] = "行政复议",
        ["Litigation"] = "行政诉讼",
        ["Instance"] = "诉讼审级",
        ["InspectionTask"] = "检查任务",
        ["TaskItem"] = "任务所含抽查事项",
        ["InspectionRecord"] = "检查记录",
        ["Rectification"] = "整改",
        ["InspectionItem"] = "抽查事项",
        ["Institution"] = "检查对象",
    };

    private static readonly Dictionary<string, string> Settings = new PenaltySettings().Lines().ToDictionary(l => l.Key, l => l.Word);

    /// <summary>The word of a record; its code where there is none.</summary>
    public static string Of(string record) => Known.TryGetValue(record, out var word) ? $"{word}（{record}）" : record;

    /// <summary>The word of a field where it has one, such as a setting of the bureau; else its code.</summary>
    public static string Field(string record, string property) =>
        record == nameof(SettingsRecord) && Settings.TryGetValue(property.Split('.')[^1], out var word) ? word : property;

    /// <summary>A value: instants in China time, yes and no, nothing as （无）.</summary>
    public static string Value(string? value) => value switch
    {
        null or "" => "（无）",
        "True" => "是",
        "False" => "否",
        _ when DateTime.TryParseExact(value, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var utc) =>
            LegalDate.ChinaTime(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => value,
    };
}
