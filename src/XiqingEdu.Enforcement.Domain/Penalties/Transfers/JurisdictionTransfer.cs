using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Transfers;

/// <summary>案件移送函: the case goes to the organ that has jurisdiction (《行政处罚法》第二十二条至第二十五条).</summary>
/// <param name="Number">津西青教移字〔年〕号.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="Organ">Receiving organ.</param>
/// <param name="Reason">Why it has jurisdiction.</param>
/// <param name="Materials">What goes with it.</param>
public sealed record JurisdictionTransfer(string Number, DateOnly On, string Organ, string Reason, string Materials)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int OrganMaxLength = 200, TextMaxLength = 20_000;

    /// <summary>The law that orders it.</summary>
    public static readonly Citation Basis = Cite.Apl("第二十二条至第二十五条");
}
