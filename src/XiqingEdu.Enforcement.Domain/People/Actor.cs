namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Who acts: the account, the natural person behind it, and what the person may do at this moment.</summary>
/// <param name="PersonId">The natural person. Separation of duties is asked of the person, so that a second account changes nothing.</param>
/// <param name="Name">Name as it stands on documents.</param>
/// <param name="Permissions">Granted by the roles held now.</param>
public sealed record Actor(Guid PersonId, string Name, IReadOnlySet<Permission> Permissions)
{
    /// <summary>Whether a role held now grants it.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);
}
