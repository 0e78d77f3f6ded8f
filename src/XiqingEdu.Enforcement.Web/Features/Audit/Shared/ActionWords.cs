using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>Chinese words for the codes of the log. Codes of a procedure's steps take the words of the steps.</summary>
public static class ActionWords
{
    /// <summary>Codes in the order in which the query offers them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = All().ToDictionary(w => w.Key, w => w.Value);

    /// <summary>The word of a code; the code itself where there is none.</summary>
    public static string Of(string action) => Known.GetValueOrDefault(action, action);

    private static IEnumerable<KeyValuePair<string, string>> All() =>
    [
        new("Account.SignedIn", "登录"), new("Account.SignedOut", "退出登录"), new("Account.SignInRefused", "登录失败"),
        new("Account.LockedOut", "登录失败并锁定"), new("Account.PasswordChanged", "修改密码"), new("Account.Opened", "创建账号"),
        new("Account.PasswordReset", "重置密码"), new("Account.Unlocked", "解锁账号"), new("Account.Closed", "停用账号"),
        new("Account.Reopened", "启用账号"), new("Account.RolesAssigned", "分配角色"),
        .. Words.All<Step>().Select(s => KeyValuePair.Create($"Penalty.{s.Key}", s.Value)),
        new("Penalty.DocumentDownloaded", "下载案件文书"), new("Penalty.FileExported", "导出案卷"), new("Penalty.EvidenceRead", "下载证据文件"), new("Penalty.Exported", "导出案件列表"),
        new("Exercise.StepTaken", "办理演练案件"), new("Exercise.SeatTaken", "更换演练身份"), new("Exercise.DayMoved", "推后演练日"), new("Exercise.Deleted", "删除演练案件"), new("Exercise.Expired", "演练案件保留期满"),
        .. Words.All<OnSiteStep>().Select(s => KeyValuePair.Create($"OnSite.{s.Key}", s.Value)),
        new("OnSite.DocumentDownloaded", "下载当场处罚决定书"), new("OnSite.Exported", "导出当场处罚列表"),
        new("Person.Registered", "登记人员"), new("Person.Changed", "更正人员信息"), new("Officers.Exported", "导出执法人员名单"), new("Headcount.Exported", "导出执法人员数量证明"),
        .. Words.All<CertificateEventKind>().Select(k => KeyValuePair.Create($"Certificate.{k.Key}", $"执法证件{k.Value}")),
        new("Reviewer.Registered", "登记法制审核人员"), new("Reviewer.QualificationChanged", "更新法制审核人员资格"),
        new("Reviewer.TermStarted", "法制审核人员任职"), new("Reviewer.TermEnded", "法制审核人员离任"),
        .. Words.All<DisputeStep>().Select(s => KeyValuePair.Create($"Reconsideration.{s.Key}", $"行政复议：{s.Value}")), new("Reconsideration.Exported", "导出行政复议列表"), new("Reconsideration.DocumentDownloaded", "下载行政复议文书"), new("Reconsideration.EvidenceExported", "导出行政复议证据卷"),
        .. Words.All<DisputeStep>().Select(s => KeyValuePair.Create($"Litigation.{s.Key}", $"行政诉讼：{s.Value}")), new("Litigation.Exported", "导出行政诉讼列表"), new("Litigation.DocumentDownloaded", "下载行政诉讼文书"), new("Litigation.EvidenceExported", "导出行政诉讼证据卷"),
        new("DisputeFigures.Exported", "导出复议应诉情况"), new("DisputeCalendar.Exported", "导出应诉日历"), new("Lesson.Exported", "导出问题与整改列表"),
        new("Inspection.TaskRegistered", "登记检查任务"), new("Inspection.VisitEntered", "录入检查记录"), new("Inspection.TaskFinished", "检查任务完成"),
        new("Inspection.TaskPublished", "公示检查结果"), new("Inspection.Rechecked", "登记整改复查"), new("Inspection.ItemRegistered", "登记抽查事项"),
        new("Inspection.InstitutionRegistered", "登记检查对象"), new("Inspection.InstitutionChanged", "更正检查对象"),
        new("Inspection.TasksExported", "导出检查任务"), new("Inspection.SubjectsExported", "导出检查对象记录"), new("Inspection.RectificationsExported", "导出整改记录"),
        new("Inspection.ItemsExported", "导出抽查事项"), new("Inspection.InstitutionsExported", "导出检查对象"),
        new("SavedQuery.Saved", "保存常用查询"), new("SavedQuery.Removed", "移除常用查询"), new("Benchmark.Enacted", "录入裁量基准"), new("Settings.Changed", "修改本局设置"), new("Calendar.Imported", "导入工作日历"),
        new("AnnualSummary.Exported", "导出年度总结"), new("Audit.Exported", "导出日志"), new("Seed.Loaded", "载入种子数据"),
    ];
}
