using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>
/// Which penalties make which class, and how many months after the decision each class is published: at least, and at most.
/// The class of a penalty kind is the bureau's choice (law.md section 14 no. 8); the defaults are those of law.md 2.7.
/// </summary>
public sealed record CreditRules
{
    /// <summary>Kinds whose information is slight: not published in principle.</summary>
    public IReadOnlyList<PenaltyKind> SlightKinds { get; init; } = [PenaltyKind.Warning, PenaltyKind.PublicCriticism];

    /// <summary>Kinds whose information is serious; every other kind is ordinary.</summary>
    public IReadOnlyList<PenaltyKind> SeriousKinds { get; init; } =
        [PenaltyKind.RevokeLicense, PenaltyKind.OrderSuspension, PenaltyKind.OrderClosure, PenaltyKind.EmploymentBan];

    /// <summary>Most months of slight information, where publishing it is necessary.</summary>
    public int SlightMaxMonths { get; init; } = 3;

    /// <summary>Months after which ordinary information may be repaired.</summary>
    public int OrdinaryMinMonths { get; init; } = 3;

    /// <summary>Most months of ordinary information.</summary>
    public int OrdinaryMaxMonths { get; init; } = 12;

    /// <summary>Months after which serious information may be repaired.</summary>
    public int SeriousMinMonths { get; init; } = 12;

    /// <summary>Most months of serious information.</summary>
    public int SeriousMaxMonths { get; init; } = 36;

    /// <summary>The class of an outcome: that of its gravest penalty; slight where it has none.</summary>
    public CreditClass ClassOf(Outcome outcome) => outcome.Penalties.Select(p => ClassOf(p.Kind)).DefaultIfEmpty(CreditClass.Slight).Max();

    /// <summary>The class of one kind of penalty.</summary>
    public CreditClass ClassOf(PenaltyKind kind) => SeriousKinds.Contains(kind) ? CreditClass.Serious : SlightKinds.Contains(kind) ? CreditClass.Slight : CreditClass.Ordinary;

    /// <summary>The last day of the shortest period of publication; afterwards the party may apply for repair.</summary>
    public DateOnly MinUntil(CreditClass credit, DateOnly decidedOn) => credit switch
    {
        CreditClass.Slight => decidedOn,
        CreditClass.Ordinary => decidedOn.AddMonths(OrdinaryMinMonths),
        _ => decidedOn.AddMonths(SeriousMinMonths),
    };

    /// <summary>The last day of publication. It is not moved by rest days: nobody has to act on it.</summary>
    public DateOnly MaxUntil(CreditClass credit, DateOnly decidedOn) => decidedOn.AddMonths(credit switch
    {
        CreditClass.Slight => SlightMaxMonths,
        CreditClass.Ordinary => OrdinaryMaxMonths,
        _ => SeriousMaxMonths,
    });
}
