using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>docs/permissions.md: what each role may do.</summary>
internal static class PermissionsDocument
{
    public static string Render()
    {
        var roles = Words.All<Role>();
        var holding = roles.Where(r => RolePermissions.Of(r.Key).Count > 0).ToList();
        return new Markdown("角色与权限", "Web/Security/RolePermissions.cs")
            .Paragraph("一个角色在表中没有格子，就什么也不能做。页面和程序步骤各写明一项权限；同一案件内的回避（承办、审核、审批、决定分离）另由程序表逐案检查，见 [case-workflow.md](case-workflow.md)。")
            .Heading("各角色的权限")
            .Table(["角色", "标识", "权限"], roles.Select(r => new[] { r.Value, $"`{r.Key}`", OrNone(RolePermissions.Of(r.Key).Select(p => p.Word())) }))
            .Heading("矩阵")
            .Table(["权限", .. holding.Select(r => r.Value)], Words.All<Permission>().Select(p => (string[])
                [p.Value, .. holding.Select(r => RolePermissions.Of(r.Key).Contains(p.Key) ? "●" : "")]))
            .Heading("各权限可以办理的步骤")
            .Table(["权限", "标识", "行政处罚普通程序中的步骤", "简易程序（当场处罚）中的步骤"], Words.All<Permission>().Select(p => new[]
            {
                p.Value, $"`{p.Key}`", OrNone(PenaltyProcedure.Rows.Where(r => r.Permission == p.Key).Select(r => r.Step.Word())),
                OrNone(SummaryProcedure.Rows.Where(r => r.Permission == p.Key).Select(r => r.Step.Word())),
            }))
            .Heading("不得兼任")
            .Paragraph($"{string.Join("、", roles.Where(r => RoleRules.Administrators.Contains(r.Key)).Select(r => r.Value))}三者互斥，也不得同时担任任何业务角色。其余角色可以兼任，同一案件内仍须回避。")
            .ToString();
    }

    private static string OrNone(IEnumerable<string> values) => string.Join("、", values) is { Length: > 0 } text ? text : "无";
}
