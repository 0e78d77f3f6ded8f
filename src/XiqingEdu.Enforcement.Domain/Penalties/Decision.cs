using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The decision on a case: penalty, no penalty or dismissal. Number and date are fixed when it is made.</summary>
public sealed class Decision
{
    private Decision()
    {
    }

    internal Decision(string number, DateOnly on, Guid decidedById, string decidedBy, Outcome outcome, string opinion, string dossierHash, bool statesLateSurcharge, string overdueBasis)
    {
        Number = number;
        On = on;
        DecidedById = decidedById;
        DecidedBy = decidedBy;
        Outcome = outcome;
        Opinion = opinion;
        DossierHash = dossierHash;
        StatesLateSurcharge = statesLateSurcharge;
        OverdueBasis = overdueBasis;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>津西青教罚字〔年〕号; empty for a dismissal.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Date of the decision.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Who decided.</summary>
    public Guid DecidedById { get; private init; }

    /// <summary>Name of who decided.</summary>
    public string DecidedBy { get; private init; } = "";

    /// <summary>What was decided.</summary>
    public Outcome Outcome { get; private init; } = null!;

    /// <summary>The leader's words on the approval form.</summary>
    public string Opinion { get; private init; } = "";

    /// <summary>SHA-256 of the file as decided, equal to the one that was reviewed.</summary>
    public string DossierHash { get; private init; } = "";

    /// <summary>Whether the document states the late surcharge; otherwise none runs.</summary>
    public bool StatesLateSurcharge { get; private init; }

    /// <summary>Legal basis for deciding after the period of 第六十条; empty where it was kept. Permanently visible.</summary>
    public string OverdueBasis { get; private init; } = "";

    /// <summary>How it was served; null until it was.</summary>
    public ServiceRecord? Service { get; internal set; }
}
