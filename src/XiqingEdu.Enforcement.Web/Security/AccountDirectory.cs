using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using XiqingEdu.Enforcement.Data.Identity;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Identity's user manager with our clock: Identity itself would count the lock by the clock of the machine.</summary>
public sealed class AccountDirectory(
    IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators, ILookupNormalizer normalizer, IdentityErrorDescriber errors, IServiceProvider services,
    ILogger<AccountDirectory> log, TimeProvider clock)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    /// <inheritdoc />
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.IsLockedAt(clock.GetUtcNow().UtcDateTime));

    /// <inheritdoc />
    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        if (++user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            user.AccessFailedCount = 0;
            user.LockoutEnd = clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        }

        return UpdateUserAsync(user);
    }
}
