namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Who acts: the account, the natural person behind it, and what the person may do at this moment.</summary>
/// <param name="PersonId">The natural person. Separation of duties is asked of the person, so that a second account changes nothing.</param>
/// <param name="Name">Name as it stands on documents.</param>
/// <param name="Permissions">Granted by the roles held now.</param>
public sealed record Actor(Guid PersonId, string Name, IReadOnlySet<Permission> Permissions)
{
    /// <summary>Nobody: what falls due by itself is done in the name of the system, and may do nothing else.</summary>
    public static readonly Actor Clock = new(new Guid("00000000-0000-7000-8000-000000000001"), "系统自动", new HashSet<Permission> { Permission.RunClock });

    /// <summary>Whether a role held now grants it.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);
}
