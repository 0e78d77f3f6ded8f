namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>Chinese words for the codes of the log. A code without a word is shown as it is; its sentence is Chinese anyway.</summary>
public static class ActionWords
{
    /// <summary>Codes in the order in which the query offers them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["Account.SignedIn"] = "登录",
        ["Account.SignedOut"] = "退出登录",
        ["Account.SignInRefused"] = "登录失败",
        ["Account.LockedOut"] = "登录失败并锁定",
        ["Account.PasswordChanged"] = "修改密码",
        ["Account.Opened"] = "创建账号",
        ["Account.PasswordReset"] = "重置密码",
        ["Account.Unlocked"] = "解锁账号",
        ["Account.Closed"] = "停用账号",
        ["Account.Reopened"] = "启用账号",
        ["Account.RolesAssigned"] = "分配角色",
        ["Audit.Exported"] = "导出日志",
        ["Seed.Loaded"] = "载入种子数据",
    };

    /// <summary>The word of a code.</summary>
    public static string Of(string action) => Known.GetValueOrDefault(action, action);
}
