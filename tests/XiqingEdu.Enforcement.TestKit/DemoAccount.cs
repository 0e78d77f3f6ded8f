using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>A demo account and its roles.</summary>
public sealed record DemoAccount(string UserName, Guid PersonId, IReadOnlyList<Role> Roles)
{
    /// <summary>What the roles grant together.</summary>
    public IReadOnlySet<Permission> Permissions { get; } = RolePermissions.Of(Roles);
}
