using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Shared;

/// <summary>One person, one identity number. The numbers are encrypted, so they are compared here and not in the database.</summary>
public static class IdentityNumbers
{
    /// <summary>Refuses a number that another person has.</summary>
    public static async Task EnsureFreeAsync(EnforcementDbContext db, string? number, Guid personId, CancellationToken cancel)
    {
        var wanted = number?.Trim().ToUpperInvariant();
        if (string.IsNullOrEmpty(wanted))
        {
            return;
        }

        var known = await db.Set<Person>().Where(p => p.Id != personId).Select(p => new { p.Name, p.Unit, p.IdentityNumber }).ToListAsync(cancel);
        var other = known.FirstOrDefault(p => p.IdentityNumber == wanted);
        Require.That(other is null, "PERSON-DUPLICATE", Cite.House("人员登记"), $"该身份证号码已登记为{other?.Unit}的{other?.Name}，同一人不得重复登记。", "IdentityNumber");
    }
}
