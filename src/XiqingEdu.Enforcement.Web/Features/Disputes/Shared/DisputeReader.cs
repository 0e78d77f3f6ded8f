using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>Opens a dispute for the person of this request.</summary>
public sealed class DisputeReader(DisputeDesk desk, DisputePress press, LawLibrary library, CurrentActor me)
{
    /// <summary>The dispute with what may be done; null when there is none of this channel.</summary>
    public async Task<DisputeView?> OpenAsync(Guid id, DisputeChannel channel, CancellationToken cancel) =>
        await desk.FindAsync(id, channel, cancel) is { } found ? new DisputeView(found, await library.FrameAsync(cancel), me.Actor, await press.KeptAsync(id, cancel)) : null;
}
