using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>The left navigation: which entries stand there for whom.</summary>
public static class Navigation
{
    private static readonly (string Text, string Path, Permission Permission)[] Entries =
    [
        ("工作台", Paths.Home, Permission.UseDesk),
        ("案件", CasePaths.List, Permission.ReadCases),
        ("当场处罚", OnSitePaths.List, Permission.ReadCases),
        ("处罚公示", CasePaths.Publications, Permission.ReadCases),
        ("演练", ExercisePaths.List, Permission.ReadCases),
        ("执法人员", OfficerPaths.Officers, Permission.ReadOfficers),
        ("执法证件", OfficerPaths.Certificates, Permission.ReadOfficers),
        ("法制审核人员", OfficerPaths.Reviewers, Permission.ReadOfficers),
        ("行政复议", DisputePaths.Reconsiderations, Permission.ReadDisputes),
        ("行政诉讼", DisputePaths.Litigations, Permission.ReadDisputes),
        ("应诉日历", DisputePaths.Calendar, Permission.ReadDisputes),
        ("复议应诉情况", DisputePaths.Figures, Permission.ReadDisputes),
        ("问题与整改", DisputePaths.Lessons, Permission.ReadDisputes),
        ("双随机检查", InspectionPaths.Tasks, Permission.ReadInspections),
        ("年度情况", SummaryPaths.Summary, Permission.ReadAnnualSummary),
        ("期限计算器", SettingPaths.DeadlineCalculator, Permission.UseDesk),
        ("本局设置", SettingPaths.Settings, Permission.ReadSettings),
        ("裁量基准", SettingPaths.Violations, Permission.ReadSettings),
        ("文书模板", TemplatePaths.List, Permission.ReadSettings),
        ("工作日历", SettingPaths.Calendars, Permission.ReadSettings),
        ("账号", Paths.Accounts, Permission.ManageAccounts),
        ("账号与角色", Paths.Accounts, Permission.AssignRoles),
        ("日志", Paths.Audit, Permission.ReadAudit),
    ];

    /// <summary>Entries for one person.</summary>
    public static IEnumerable<(string Text, string Path)> For(Func<Permission, bool> may) =>
        Entries.Where(e => may(e.Permission)).Select(e => (e.Text, e.Path));
}
