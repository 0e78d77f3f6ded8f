using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Identity;

/// <summary>Identity's store on our context. It does not save by itself: each save states its intention.</summary>
public sealed class AccountStore : UserOnlyStore<Account, EnforcementDbContext, Guid>
{
    /// <summary>Made by the container.</summary>
    public AccountStore(EnforcementDbContext context, IdentityErrorDescriber? describer = null) : base(context, describer) => AutoSaveChanges = false;
}
