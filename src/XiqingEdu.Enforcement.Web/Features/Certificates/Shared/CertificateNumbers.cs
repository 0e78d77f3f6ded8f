using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>A certificate number stands for one certificate.</summary>
public static class CertificateNumbers
{
    /// <summary>Refuses a number that another certificate has, whatever its status.</summary>
    public static async Task EnsureFreeAsync(EnforcementDbContext db, string? number, Guid certificateId, CancellationToken cancel)
    {
        var wanted = number?.Trim() ?? "";
        var other = await (
            from certificate in db.Set<Certificate>()
            where certificate.Number == wanted && certificate.Id != certificateId
            join person in db.Set<Person>() on certificate.PersonId equals person.Id
            select person.Name).FirstOrDefaultAsync(cancel);
        Require.That(other is null, "CERT-NUMBER", CertificateProcedure.Article, $"证件编号 {wanted} 已登记在{other}名下，请核对编号。", "Number");
    }
}
