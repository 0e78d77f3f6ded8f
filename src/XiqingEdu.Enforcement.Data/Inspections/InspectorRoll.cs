using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Inspections;

/// <summary>Who can be named as inspector, and the snapshot of each as certified on the day of a visit.</summary>
public sealed class InspectorRoll(OfficerDirectory officers)
{
    /// <summary>The officers certified on a day. Key is the person's id.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ChoicesAsync(DateOnly on, CancellationToken cancel = default) =>
        [.. (await officers.CertifiedOnAsync(on, cancel)).Select(o => KeyValuePair.Create(o.PersonId.ToString(), $"{o.Name}（{o.Unit}，{o.CertificateNumber}）"))];

    /// <summary>Snapshots on the day of the visit, in the order of the ids. Refused with G02: a certificate that was not valid on that day.</summary>
    public async Task<IReadOnlyList<CertifiedOfficer>> TakeAsync(IReadOnlyCollection<Guid> ids, DateOnly on, CancellationToken cancel = default)
    {
        var taken = new List<CertifiedOfficer>();
        foreach (var id in ids.Distinct())
        {
            taken.Add(await officers.CertifiedAsync(id, on, "InspectorIds", cancel));
        }

        return taken;
    }
}
