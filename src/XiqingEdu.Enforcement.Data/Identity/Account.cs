using Microsoft.AspNetCore.Identity;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Identity;

/// <summary>A sign-in account. It belongs to one natural person and holds roles; what the roles may do stands in RolePermissions.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private readonly List<RoleAssignment> roles = [];

    private Account()
    {
    }

    /// <summary>A new account with a first password that must be changed at the first sign-in.</summary>
    public Account(string userName, Guid personId)
    {
        Id = Guid.CreateVersion7();
        UserName = userName;
        PersonId = personId;
        MustChangePassword = true;
        LockoutEnabled = true;
    }

    /// <summary>The natural person.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The next page after sign-in is the change of the password.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Exempt from the forced first change; only the demo set makes such accounts.</summary>
    public bool IsDemo { get; init; }

    /// <summary>When the password was last changed (UTC); older than 90 days demands a change.</summary>
    public DateTime? PasswordChangedAt { get; set; }

    /// <summary>When the account was closed (UTC); it can no longer sign in.</summary>
    public DateTime? DeactivatedAt { get; set; }

    /// <summary>The roles held now.</summary>
    public IReadOnlyList<RoleAssignment> Roles => roles;

    /// <summary>Gives the account exactly these roles; a combination that law.md section 9 excludes is refused.</summary>
    public void AssignRoles(IReadOnlyCollection<Role> wanted)
    {
        RoleRules.EnsureCompatible(wanted);
        roles.RemoveAll(r => !wanted.Contains(r.Role));
        roles.AddRange(wanted.Except(roles.Select(r => r.Role)).ToList().Select(r => new RoleAssignment(Id, r)));
    }
}
