using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>One step of a seeded case. Which members a step needs is said by the verb that it drives.</summary>
internal sealed record PenaltyCaseSeedStep
{
    public required Step Step { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public ClueSource? Source { get; init; }

    public string? Subject { get; init; }

    public string? Text { get; init; }

    public string? Remark { get; init; }

    public DateOnly? Date { get; init; }

    public string[]? Officers { get; init; }

    public PartySeed? Party { get; init; }

    public string? Violation { get; init; }

    public DateOnly? ActFrom { get; init; }

    public DateOnly? ActUntil { get; init; }

    public string? Place { get; init; }

    public string? Name { get; init; }

    public EvidenceKind? EvidenceKind { get; init; }

    public string? File { get; init; }

    public ReportSeed? Report { get; init; }

    public DefenseKind? Defense { get; init; }

    public bool? Adopted { get; init; }

    public ReviewConclusion? Conclusion { get; init; }

    public ReviewTopic? Fault { get; init; }

    public int? Entitled { get; init; }

    public MemberOpinion[]? Opinions { get; init; }

    /// <summary>Approved, granted or agreed.</summary>
    public bool? Agrees { get; init; }

    /// <summary>The host, or who is to step back.</summary>
    public string? Person { get; init; }

    public bool? ByParty { get; init; }

    /// <summary>The last day for something.</summary>
    public DateOnly? Until { get; init; }

    public PreservationDisposal? Disposal { get; init; }

    public RectificationStatus? Result { get; init; }

    public CriminalStatus? Reply { get; init; }

    public HearingState? Ending { get; init; }

    public long? AmountFen { get; init; }

    public Installment[]? Installments { get; init; }

    public CourtAnswerKind? CourtAnswer { get; init; }

    public TerminationGround? Ground { get; init; }

    public Penalty[]? Penalties { get; init; }

    public ArchivePeriod? Period { get; init; }

    public int? Pages { get; init; }

    public sealed record PartySeed(PartyKind Kind, string Name, string? IdentityNumber, string? CreditCode, string? Representative, string? LicenseNumber, string Address, string? Phone)
    {
        public Domain.Penalties.Party ToParty(DateOnly today) => Domain.Penalties.Party.Of(Kind, Name, IdentityNumber, CreditCode, Representative, LicenseNumber, Address, Phone, today);
    }

    public sealed record ReportSeed(
        string Facts, string EvidenceAnalysis, string Nature, string DiscretionFactors, string Correction, OutcomeKind Outcome, Penalty[]? Penalties,
        Seriousness? Seriousness, DiscretionTier? Tier, long? IllegalGainsFen, NoPenaltyReason? NoPenaltyReason)
    {
        public ReportInput ToInput(InvestigatorPair pair) => new(Facts, EvidenceAnalysis, Nature, DiscretionFactors, Correction, Outcome switch
        {
            OutcomeKind.Penalty => new Outcome(OutcomeKind.Penalty, Penalties ?? [], Seriousness ?? Domain.Penalties.Sanctions.Seriousness.Ordinary, Tier ?? DiscretionTier.Ordinary, IllegalGainsFen ?? 0, "", null),
            OutcomeKind.NoPenalty => Domain.Penalties.Sanctions.Outcome.NoPenalty(NoPenaltyReason!.Value),
            _ => Domain.Penalties.Sanctions.Outcome.Dismissal,
        }, "", pair);
    }
}
