using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Detail;

/// <summary>One person: certificates, what may be done with them, and the timeline.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route("officers/{personId:guid}")]
public sealed class OfficerDetailController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid personId, CancellationToken cancel)
    {
        var person = await db.Set<Person>().Where(p => p.Id == personId)
            .Select(p => new { p.Id, p.Name, p.IdentityNumber, p.Unit, p.Post, p.Kind }).FirstOrDefaultAsync(cancel);
        if (person is null)
        {
            return NotFound();
        }

        var certificates = await db.Set<Certificate>().AsNoTracking().IgnoreAutoIncludes().Where(c => c.PersonId == personId).OrderByDescending(c => c.Ordinal)
            .Select(c => new OfficerCertificate(
                c.Id, c.Number, c.EnforcementKind, c.Region, c.PlatformNumber, c.IssuedOn, c.ValidUntil,
                c.Events.OrderByDescending(e => e.Sequence).Select(e => new OfficerEvent(
                    e.Sequence, e.Kind, e.On, e.Status, e.ValidUntil, e.Ground, e.Reason, e.VerifiedYear, e.TrainingHours, e.Note, e.Changes, e.RecordedByName,
                    e.RecordedOn)).ToList())).ToListAsync(cancel);
        var reviewer = await db.Set<LegalReviewer>().AnyAsync(r => r.PersonId == personId, cancel);
        var masked = person.IdentityNumber.Length == 0 ? "未登记" : CitizenIdentityNumber.Mask(person.IdentityNumber);
        return View("OfficerDetail", new OfficerDetailPage(
            new OfficerFacts(person.Id, person.Name, masked, person.Unit, person.Post, person.Kind), certificates, reviewer, law.Today));
    }
}
