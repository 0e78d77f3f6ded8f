using Microsoft.AspNetCore.Identity;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data.Identity;

/// <summary>A sign-in account. It belongs to one natural person and holds roles; what the roles may do stands in RolePermissions.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest account name.</summary>
    public const int UserNameMaxLength = 50;

    /// <summary>Longest reason kept for a change of an account.</summary>
    public const int ReasonMaxLength = 500;

    private static readonly Citation Separation = new("信息安全技术 网络安全等级保护基本要求", "8.1.4.2 访问控制");
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

    /// <summary>Whether a lock of failed sign-ins is in force at a moment (UTC).</summary>
    public bool IsLockedAt(DateTime now) => LockoutEnd is { } until && until.UtcDateTime > now;

    /// <summary>Gives the account exactly these roles; a combination that law.md section 9 excludes is refused.</summary>
    public void AssignRoles(IReadOnlyCollection<Role> wanted)
    {
        RoleRules.EnsureCompatible(wanted);
        roles.RemoveAll(r => !wanted.Contains(r.Role));
        roles.AddRange(wanted.Except(roles.Select(r => r.Role)).ToList().Select(r => new RoleAssignment(Id, r)));
        ConcurrencyStamp = Fresh();
    }

    /// <summary>The security administrator's change of roles: nobody gives roles to himself (law.md section 9).</summary>
    public void AssignRoles(IReadOnlyCollection<Role> wanted, Actor by)
    {
        EnsureNotOwn(by, "不得为本人分配角色，请由另一名安全管理员办理。");
        AssignRoles(wanted);
    }

    /// <summary>A first password made by the system administrator: it must be changed at the next sign-in, and every session ends.</summary>
    public void SetFirstPassword(string hash, DateTime at, Actor by)
    {
        EnsureNotOwn(by, "本人的密码请在“修改密码”页修改，不能由本人重置。");
        EnsureOpen();
        PasswordHash = hash;
        PasswordChangedAt = at;
        MustChangePassword = true;
        LockoutEnd = null;
        AccessFailedCount = 0;
        EndSessions();
    }

    /// <summary>Ends the lock of failed sign-ins before its time.</summary>
    public void Unlock(DateTime now)
    {
        Require.That(IsLockedAt(now), "ACCOUNT-STATE", Separation, "账号没有被锁定，无需解锁。");
        LockoutEnd = null;
        AccessFailedCount = 0;
        ConcurrencyStamp = Fresh();
    }

    /// <summary>Closes the account: it can no longer sign in, and its sessions end at the next request.</summary>
    public void Close(DateTime at, Actor by)
    {
        EnsureNotOwn(by, "不得停用本人的账号。");
        EnsureOpen();
        DeactivatedAt = at;
        EndSessions();
    }

    /// <summary>Opens a closed account again with the roles it had.</summary>
    public void Reopen()
    {
        Require.That(DeactivatedAt is not null, "ACCOUNT-STATE", Separation, "账号没有停用，无需启用。");
        DeactivatedAt = null;
        EndSessions();
    }

    private void EndSessions()
    {
        SecurityStamp = Fresh();
        ConcurrencyStamp = Fresh();
    }

    private void EnsureOpen() => Require.That(DeactivatedAt is null, "ACCOUNT-STATE", Separation, "账号已停用，请先启用。");

    private void EnsureNotOwn(Actor by, string sentence) => Require.That(PersonId != by.PersonId, "ACCOUNT-OWN", Separation, sentence);

    private static string Fresh() => Guid.CreateVersion7().ToString("N");
}
