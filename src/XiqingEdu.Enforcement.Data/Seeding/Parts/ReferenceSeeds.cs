using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>legal-instruments.json: the law in force.</summary>
internal sealed class LegalInstrumentsSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "legal-instruments";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var instrument = item.To<LegalInstrumentRecord>();
        db.Add(instrument);
        await db.SaveAsync(context.Why($"《{instrument.Title}》{instrument.Version}"), cancel);
    }
}

/// <summary>violation-items.json: violations, their penalties and the discretion benchmark in force from the same day.</summary>
internal sealed class ViolationItemsSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "violation-items";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var seed = item.To<Item>();
        db.Add(new ViolationItem
        {
            Code = seed.Code,
            Subjects = seed.Subjects,
            Verification = seed.Verification,
            InForceFrom = seed.InForceFrom,
            Violation = new Violation(seed.Code, seed.CauseOfAction, seed.ViolatedProvision, seed.PenaltyBasis, seed.Options, []),
        });
        if (seed.Tiers is { Length: > 0 } bands)
        {
            db.Add(DiscretionBenchmark.Loaded(seed.Code, seed.InForceFrom, seed.Verification, bands));
        }

        await db.SaveAsync(context.Why($"违法行为 {seed.Code} {seed.CauseOfAction}"), cancel);
    }

    private sealed record Item(
        string Code, string CauseOfAction, string ViolatedProvision, string PenaltyBasis, string Subjects, string Verification, DateOnly InForceFrom,
        PenaltyOption[] Options, DiscretionBand[]? Tiers);
}

/// <summary>settings.json: what the law leaves open. A later set replaces an earlier one's row.</summary>
internal sealed class SettingsSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "settings";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var settings = item.To<PenaltySettings>();
        if (await db.Set<SettingsRecord>().FirstOrDefaultAsync(s => s.Key == SettingsRecord.Bureau, cancel) is { } existing)
        {
            existing.Penalties = settings;
        }
        else
        {
            db.Add(new SettingsRecord { Key = SettingsRecord.Bureau, Penalties = settings });
        }

        await db.SaveAsync(context.Why("本局设置"), cancel);
    }
}
