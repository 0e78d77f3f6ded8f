using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>The people whose open account holds a permission by one of its roles: whom a task can be given to.</summary>
public sealed class PermissionHolders(EnforcementDbContext db)
{
    /// <summary>Each person once, by name.</summary>
    public async Task<IReadOnlyList<PermissionHolder>> OfAsync(Permission permission, CancellationToken cancel)
    {
        var roles = RolePermissions.Holding(permission).ToList();
        return await (
            from person in db.Set<Person>()
            where db.Set<Account>().Any(a => a.PersonId == person.Id && a.DeactivatedAt == null && a.Roles.Any(r => roles.Contains(r.Role)))
            orderby person.Name, person.Id
            select new PermissionHolder(person.Id, person.Name, person.Unit)).ToListAsync(cancel);
    }
}

/// <summary>A person to choose.</summary>
public sealed record PermissionHolder(Guid PersonId, string Name, string Unit);
