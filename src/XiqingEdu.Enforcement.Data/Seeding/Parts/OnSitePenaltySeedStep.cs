using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>One step of a seeded on-the-spot penalty. Which members a step needs is said by the verb that it drives.</summary>
internal sealed record OnSitePenaltySeedStep
{
    public required OnSiteStep Step { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public FormSeed? Form { get; init; }

    public string? Text { get; init; }

    public string? Name { get; init; }

    public bool? Refused { get; init; }

    public DateOnly? Date { get; init; }

    public long? AmountFen { get; init; }

    public int? Pages { get; init; }

    public sealed record FormSeed(
        string[] Officers, PenaltyCaseSeedStep.PartySeed Party, bool? AdultConfirmed, string Violation, string ActTime, string Place, string Facts, Penalty[] Penalties,
        Seriousness? Seriousness, DiscretionTier? Tier, OnSiteDefenseKind? Defense, string? Claims, string? Findings, long? ReducedFineFen, string Correction)
    {
        public OnSiteParticulars ToParticulars(InvestigatorPair pair, Violation violation, DateOnly on) => new(
            pair, true, Party.ToParty(on), AdultConfirmed == true, violation, on, TimeOnly.ParseExact(ActTime, "HH:mm"), Place, true, Facts, true, OutcomeOf(Penalties), true,
            new OnSiteDefense(Defense ?? OnSiteDefenseKind.NoneMade, Claims ?? "", Findings ?? ""),
            OutcomeOf([.. Penalties.Select(p => p.Kind == PenaltyKind.Fine && ReducedFineFen is { } fen ? p with { AmountFen = fen } : p)]), Correction);

        private Outcome OutcomeOf(Penalty[] penalties) =>
            new(OutcomeKind.Penalty, penalties, Seriousness ?? Domain.Penalties.Sanctions.Seriousness.Ordinary, Tier ?? DiscretionTier.Ordinary, 0, "", null);
    }
}
