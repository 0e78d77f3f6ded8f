using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>litigations.json: suits with their instances; the first instance is the complaint itself.</summary>
internal sealed class LitigationSeed(EnforcementDbContext db, TimeProvider clock) : ISeedPart
{
    public string File => "litigations";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var today = LegalDate.Today(clock);
        var s = item.To<Item>();
        Guid? before = s.Reconsideration is { } key ? context.Find("行政复议", key) : null;
        var open = await db.OpenOverSameActAsync(s.Plaintiff, s.Act, null, before, cancel);
        var first = s.Instances[0];
        var suit = Litigation.Receive(Guid.CreateVersion7(), new LitigationParticulars(
            s.Plaintiff, s.ActKind, s.Act, null, before, s.GovernmentIsCoDefendant, first.ReceivedOn, first.Name, first.CaseNumber), open, today);
        context.Remember("行政诉讼", s.Key, suit.Id);
        if (s.DefenseFiledOn is { } filed)
        {
            suit.FileDefense(filed, today);
        }

        foreach (var (court, i) in s.Instances.Select((c, i) => (c, i)))
        {
            if (i > 0)
            {
                suit.OpenInstance(Guid.CreateVersion7(), court.Level, court.Name, court.CaseNumber, court.ReceivedOn, today);
            }

            if (court.Outcomes is { } outcomes)
            {
                suit.RecordJudgment(new Judgment(outcomes, court.JudgedOn, court.WithdrawnAfterChange, court.Note), today);
            }

            if (court.EffectiveOn is { } effective)
            {
                suit.TakeEffect(effective, today);
            }
        }

        if (s.ClosedOn is { } closed)
        {
            suit.Close(closed, today);
        }

        db.Add(suit);
        await db.SaveAsync(context.Why($"行政诉讼 {first.CaseNumber}", suit.Id), cancel);
    }

    private sealed record Item(
        string Key, string Plaintiff, ChallengedActKind ActKind, string Act, string? Reconsideration, bool GovernmentIsCoDefendant,
        DateOnly? DefenseFiledOn, Court[] Instances, DateOnly? ClosedOn);

    private sealed record Court(
        InstanceLevel Level, string Name, string CaseNumber, DateOnly ReceivedOn,
        LitigationOutcome[]? Outcomes, DateOnly? JudgedOn, DateOnly? EffectiveOn, bool WithdrawnAfterChange, string? Note);
}
