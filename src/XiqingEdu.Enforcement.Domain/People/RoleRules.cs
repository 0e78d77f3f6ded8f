using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Which roles one account may hold together: the three administrators exclude each other and every business role (law.md section 9).</summary>
public static class RoleRules
{
    private static readonly Citation ThreeAdministrators = new("信息安全技术 网络安全等级保护基本要求", "8.1.4.2 访问控制");

    /// <summary>系统管理员, 安全管理员 and 审计员.</summary>
    public static readonly IReadOnlySet<Role> Administrators = new HashSet<Role> { Role.SystemAdmin, Role.SecurityAdmin, Role.Auditor };

    /// <summary>Refuses a set of roles that joins an administrator with any other role.</summary>
    public static void EnsureCompatible(IReadOnlyCollection<Role> roles)
    {
        if (roles.FirstOrDefault(Administrators.Contains) is var admin && roles.Any(Administrators.Contains) && roles.Count > 1)
        {
            throw new RuleViolation("ROLE-SEPARATION", ThreeAdministrators,
                $"{admin.Word()}不得同时担任其他角色：系统管理员、安全管理员、审计员三者互斥，且均不得办理业务。", "Roles");
        }
    }
}
