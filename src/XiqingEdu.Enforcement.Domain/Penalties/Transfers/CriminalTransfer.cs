using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Transfers;

/// <summary>涉嫌犯罪案件移送 (《行政处罚法》第二十七条；行政执法机关移送涉嫌犯罪案件的规定).</summary>
/// <param name="Report">What the two officers report.</param>
/// <param name="Officers">The two officers, as certified on the day of the report (移送规定第五条: at least two).</param>
public sealed record CriminalTransfer(string Report, InvestigatorPair Officers)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000, OrganMaxLength = 200;

    /// <summary>The law that orders it.</summary>
    public static readonly Citation Basis = Cite.Apl("第二十七条第一款");

    /// <summary>Where it stands.</summary>
    public CriminalStatus Status { get; init; } = CriminalStatus.Reported;

    /// <summary>津西青教移字〔年〕号; empty until transferred.</summary>
    public string Number { get; init; } = "";

    /// <summary>The head's decision; null until made.</summary>
    public Approval? Decision { get; init; }

    /// <summary>Receiving organ.</summary>
    public string Organ { get; init; } = "";

    /// <summary>Materials and goods that go with it.</summary>
    public string Materials { get; init; } = "";

    /// <summary>What the organ answered.</summary>
    public string Reply { get; init; } = "";

    /// <summary>Day of the answer.</summary>
    public DateOnly? RepliedOn { get; init; }
}
