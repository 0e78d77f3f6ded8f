using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationList;

/// <summary>The filters of the address.</summary>
public sealed class LitigationFilter
{
    public int? ReceivedIn { get; set; }

    public int? ConcludedIn { get; set; }

    public int? PendingIn { get; set; }

    public LitigationOutcome? Outcome { get; set; }

    public bool WithdrawnAfterChange { get; set; }

    public int? LostIn { get; set; }

    public LitigationState? State { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match, newest first; those struck out only where their state is asked for.</summary>
    public async Task<IQueryable<Litigation>> ApplyAsync(IQueryable<Litigation> all, CancellationToken cancel)
    {
        var rows = State == LitigationState.StruckOut ? all.WithStruckOut() : all;
        rows = ReceivedIn is { } received ? rows.ReceivedIn(received) : rows;
        rows = ConcludedIn is { } concluded ? rows.ConcludedIn(concluded) : rows;
        rows = PendingIn is { } pending ? rows.PendingIn(pending) : rows;
        rows = Outcome is { } outcome ? await rows.SayingAsync(outcome, cancel) : rows;
        rows = WithdrawnAfterChange ? rows.Where(l => l.WithdrawnAfterChange) : rows;
        rows = LostIn is { } lost ? rows.LostIn(lost) : rows;
        rows = State is { } state ? rows.Where(l => l.State == state) : rows;
        rows = Q?.Trim() is { Length: > 0 } text
            ? rows.Where(l => l.Plaintiff.Contains(text) || l.Act.Contains(text) || l.Instances.Any(i => i.CaseNumber.Contains(text))) : rows;
        return rows.OrderByDescending(l => l.ComplaintReceivedOn).ThenByDescending(l => l.Id);
    }
}
