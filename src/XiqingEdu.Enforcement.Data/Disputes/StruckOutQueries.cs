using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>
/// Registrations that were struck out are left out of every query by a named filter of the model, so that they count nowhere. Whoever means them says
/// so here; an architecture test names the few that may.
/// </summary>
public static class StruckOutQueries
{
    /// <summary>Name of the filter.</summary>
    public const string Filter = "StruckOut";

    /// <summary>Those that stand and those that were struck out: for one that is asked for by its key, and for the list of the struck out.</summary>
    public static IQueryable<TDispute> WithStruckOut<TDispute>(this IQueryable<TDispute> disputes)
        where TDispute : Dispute => disputes.IgnoreQueryFilters([Filter]);
}
