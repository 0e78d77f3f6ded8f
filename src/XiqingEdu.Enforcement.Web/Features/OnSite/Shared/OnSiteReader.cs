using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

/// <summary>Opens an on-the-spot penalty for the person of this request; one that the person may not see does not exist for them.</summary>
public sealed class OnSiteReader(EnforcementDbContext db, OnSiteDesk desk, LawLibrary library, CurrentActor me)
{
    /// <summary>The penalty with what may be done; null when there is none that this person may see.</summary>
    public async Task<OnSiteView?> OpenAsync(Guid id, CancellationToken cancel) =>
        await MayReadAsync(id, cancel) && await desk.FindAsync(id, cancel) is { } found
            ? new OnSiteView(found, await library.FrameAsync(cancel), me.Actor)
            : null;

    /// <summary>Whether this person may see the penalty.</summary>
    public Task<bool> MayReadAsync(Guid id, CancellationToken cancel) =>
        db.Set<OnSitePenalty>().Where(OnSiteVisibility.For(me.Actor)).AnyAsync(p => p.Id == id, cancel);
}
