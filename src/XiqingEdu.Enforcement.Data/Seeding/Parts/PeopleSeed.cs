using Microsoft.AspNetCore.Identity;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>people.json: people of the bureau and, for some, an account with roles: a demo account unless its first password must be changed.</summary>
internal sealed class PeopleSeed(EnforcementDbContext db, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, TimeProvider clock) : ISeedPart
{
    public string File => "people";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var seed = item.To<Item>();
        var person = Person.Register(seed.Name, seed.IdentityNumber, seed.Unit, seed.Post, seed.Kind, LegalDate.Today(clock));
        context.Remember("人员", seed.Key, person.Id);
        db.Add(person);
        if (seed.Account is { } login)
        {
            var account = new Account(login.UserName, person.Id)
            {
                NormalizedUserName = normalizer.NormalizeName(login.UserName),
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                IsDemo = !login.MustChangePassword,
                MustChangePassword = login.MustChangePassword,
                PasswordChangedAt = clock.GetUtcNow().UtcDateTime,
            };
            account.PasswordHash = hasher.HashPassword(account, login.Password);
            account.AssignRoles(login.Roles);
            db.Add(account);
        }

        await db.SaveAsync(context.Why($"人员 {person.Name}", person.Id), cancel);
    }

    private sealed record Item(string Key, string Name, string? IdentityNumber, string Unit, string Post, PersonnelKind Kind, Login? Account);

    private sealed record Login(string UserName, string Password, Role[] Roles, bool MustChangePassword);
}
