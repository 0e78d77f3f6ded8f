using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationList;

/// <summary>The filters of the address.</summary>
public sealed class ReconsiderationFilter
{
    public int? ReceivedIn { get; set; }

    public int? ConcludedIn { get; set; }

    public int? PendingIn { get; set; }

    public ReconsiderationOutcome? Outcome { get; set; }

    public bool WithdrawnAfterChange { get; set; }

    public int? UpheldIn { get; set; }

    public int? CorrectedIn { get; set; }

    public ReconsiderationState? State { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match, newest first; those struck out only where their state is asked for.</summary>
    public IQueryable<Reconsideration> Apply(IQueryable<Reconsideration> all)
    {
        var rows = State == ReconsiderationState.StruckOut ? all.WithStruckOut() : all;
        rows = ReceivedIn is { } received ? rows.ReceivedIn(received) : rows;
        rows = ConcludedIn is { } concluded ? rows.ConcludedIn(concluded) : rows;
        rows = PendingIn is { } pending ? rows.PendingIn(pending) : rows;
        rows = Outcome is { } outcome ? rows.Where(r => r.Outcome == outcome) : rows;
        rows = WithdrawnAfterChange ? rows.Where(r => r.WithdrawnAfterChange) : rows;
        rows = UpheldIn is { } upheld ? rows.UpheldIn(upheld) : rows;
        rows = CorrectedIn is { } corrected ? rows.CorrectedIn(corrected) : rows;
        rows = State is { } state ? rows.Where(r => r.State == state) : rows;
        rows = Q?.Trim() is { Length: > 0 } text ? rows.Where(r => r.Applicant.Contains(text) || r.OrganNumber.Contains(text) || r.Act.Contains(text)) : rows;
        return rows.OrderByDescending(r => r.NoticeReceivedOn ?? r.HandedInOn).ThenByDescending(r => r.Id);
    }
}
