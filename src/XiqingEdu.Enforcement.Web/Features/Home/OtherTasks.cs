using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>What waits beside cases and disputes: rechecks, certificates about to expire.</summary>
public sealed class OtherTasks(EnforcementDbContext db, OfficerDirectory officers, CurrentActor me)
{
    private const int Most = 50;
    private const int ExpiryAlertDays = 180;

    /// <summary>The tasks of this person's roles.</summary>
    public async Task<IReadOnlyList<WaitingTask>> ReadAsync(LegalFrame law, CancellationToken cancel)
    {
        var tasks = new List<WaitingTask>();
        if (me.May(Permission.ManageInspections))
        {
            tasks.AddRange(await RechecksAsync(law, cancel));
        }

        if (me.May(Permission.ManageOfficers))
        {
            tasks.AddRange(await ExpiriesAsync(law, cancel));
        }

        return tasks;
    }

    private async Task<IEnumerable<WaitingTask>> RechecksAsync(LegalFrame law, CancellationToken cancel) =>
        (await db.Set<InspectionRecord>().Where(r => r.Rectification != null && r.Rectification.State != RectificationState.Passed && r.Rectification.DueOn <= law.Today)
            .OrderBy(r => r.Rectification!.DueOn).ThenBy(r => r.Id).Take(Most)
            .Join(db.Set<Institution>(), r => r.InstitutionId, i => i.Id, (r, i) => new { r.Id, r.TaskId, i.Name, r.Rectification!.DueOn }).ToListAsync(cancel))
        .Select(r => new WaitingTask("复查整改情况", InspectionPaths.Recheck(r.Id), r.Name, InspectionPaths.Task(r.TaskId), $"整改期限 {r.DueOn:yyyy-MM-dd}", "整改期限已到，由两名持证执法人员复查并登记结果。", null));

    private async Task<IEnumerable<WaitingTask>> ExpiriesAsync(LegalFrame law, CancellationToken cancel)
    {
        var last = law.Today.AddDays(ExpiryAlertDays);
        var expiring = await officers.HeldOn(law.Today).CountAsync(s => s.ValidUntil <= last, cancel);
        return expiring == 0 ? [] :
        [
            new WaitingTask("办理证件换发", $"{OfficerPaths.Certificates}?expiringWithin={ExpiryAlertDays}", $"{expiring} 本执法证件将在 {ExpiryAlertDays} 天内到期", OfficerPaths.Certificates, "",
                "到期的证件不能用于执法；请提前办理换发，离岗人员及时注销。", null),
        ];
    }
}
