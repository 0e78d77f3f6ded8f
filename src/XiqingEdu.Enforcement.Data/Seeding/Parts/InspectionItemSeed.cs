using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>inspection-items.json: the list of inspection items.</summary>
internal sealed class InspectionItemSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "inspection-items";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var s = item.To<Item>();
        var listed = InspectionItem.Register(Guid.CreateVersion7(), s.Matter, s.Basis);
        context.Remember("抽查事项", s.Key, listed.Id);
        db.Add(listed);
        await db.SaveAsync(context.Why($"抽查事项 {listed.Matter}", listed.Id), cancel);
    }

    private sealed record Item(string Key, string Matter, string Basis);
}
