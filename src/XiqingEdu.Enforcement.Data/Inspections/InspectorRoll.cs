using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data.Inspections;

/// <summary>Who can be named as inspector, and the snapshot of each as of the day of a visit.</summary>
public sealed class InspectorRoll(EnforcementDbContext db)
{
    /// <summary>People who can be named: auxiliary staff never can (law.md section 5). Key is the person's id.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ChoicesAsync(CancellationToken cancel = default) =>
        [.. (await db.Set<Person>().Where(p => p.Kind != PersonnelKind.Auxiliary).OrderBy(p => p.Unit).ThenBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Unit, p.Post }).ToListAsync(cancel))
            .Select(p => KeyValuePair.Create(p.Id.ToString(), $"{p.Name}（{p.Unit} {p.Post}）"))];

    /// <summary>Snapshots on the day of the visit, in the order of the ids. Refused: an unknown person or auxiliary staff. The certificate is not looked at yet and its number stays empty.</summary>
    public async Task<IReadOnlyList<CertifiedOfficer>> TakeAsync(IReadOnlyCollection<Guid> ids, DateOnly on, CancellationToken cancel = default)
    {
        var wanted = ids.Distinct().ToList();
        var people = await db.Set<Person>().Where(p => wanted.Contains(p.Id) && p.Kind != PersonnelKind.Auxiliary)
            .Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        Require.That(people.Count == wanted.Count, "INSP-OFFICER", Cite.Apl("第四十二条第一款"), "检查人员须为具有行政执法资格的人员，请重新选择。", "InspectorIds");
        return [.. wanted.Select(id => new CertifiedOfficer(id, people[id], "", "", on, on))];
    }
}
