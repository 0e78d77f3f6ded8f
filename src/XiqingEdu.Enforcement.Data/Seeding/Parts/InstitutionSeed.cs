using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>institutions.json: invented schools, kindergartens and training institutions.</summary>
internal sealed class InstitutionSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "institutions";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var s = item.To<Item>();
        var institution = Institution.Register(Guid.CreateVersion7(),
            new InstitutionParticulars(s.Name, s.CreditCode, s.LicenseNumber, s.Address, s.Kind, s.RiskClass, s.Status));
        context.Remember("检查对象", s.Key, institution.Id);
        db.Add(institution);
        await db.SaveAsync(context.Why($"检查对象 {institution.Name}", institution.Id), cancel);
    }

    private sealed record Item(
        string Key, string Name, string CreditCode, string? LicenseNumber, string Address, InstitutionKind Kind, RiskClass RiskClass, InstitutionStatus Status);
}
