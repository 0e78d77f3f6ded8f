using System.Globalization;
using XiqingEdu.Enforcement.Domain.Law;

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
        ["LoadedSeed"] = "种子集",
    };

    /// <summary>The word of a record; its code where there is none.</summary>
    public static string Of(string record) => Known.TryGetValue(record, out var word) ? $"{word}（{record}）" : record;

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
