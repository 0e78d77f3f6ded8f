using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Identity;

/// <summary>One role of one account.</summary>
public sealed class RoleAssignment(Guid accountId, Role role)
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; private init; } = accountId;

    /// <summary>The role.</summary>
    public Role Role { get; private init; } = role;
}
