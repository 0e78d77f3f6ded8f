using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>履行行政处罚决定催告书: what the party is told before the court is asked (《行政强制法》第三十五条、第五十四条).</summary>
/// <param name="Number">津西青教催字〔年〕号.</param>
/// <param name="On">Day of the notice.</param>
/// <param name="OutstandingFen">The clear amount told, in 分, with the surcharge of that day.</param>
/// <param name="OtherDuties">Duties beside money that are not performed; empty where there are none.</param>
/// <param name="Service">How it was served.</param>
public sealed record DemandNotice(string Number, DateOnly On, long OutstandingFen, string OtherDuties, ServiceRecord Service)
{
    /// <summary>Longest description of other duties, in characters.</summary>
    public const int DutiesMaxLength = 5000;

    /// <summary>The law that demands it.</summary>
    public static readonly Citation Basis = Cite.Acl("第三十五条、第五十四条");
}
