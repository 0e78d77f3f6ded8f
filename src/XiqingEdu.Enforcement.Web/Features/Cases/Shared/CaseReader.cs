using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>Opens a case for the person of this request; a case that the person may not see does not exist for them.</summary>
public sealed class CaseReader(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library, DocumentPress press, CurrentActor me)
{
    /// <summary>The case with what may be done; null when there is none that this person may see.</summary>
    public async Task<CaseView?> OpenAsync(Guid id, CancellationToken cancel) =>
        await MayReadAsync(id, cancel) && await desk.FindAsync(id, cancel) is { } found
            ? new CaseView(found, await FrameAsync(found, cancel), me.Actor, await press.IssuedAsync(id, cancel))
            : null;

    /// <summary>Whether this person may see the case; of exercises only their own.</summary>
    public async Task<bool> MayReadAsync(Guid id, CancellationToken cancel) =>
        me.Exercise?.CaseId == id || await db.Set<PenaltyCase>().Where(CaseVisibility.For(me.Actor)).AnyAsync(c => c.Id == id, cancel);

    private async Task<LegalFrame> FrameAsync(PenaltyCase found, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        return found.Exercise is { } exercise ? exercise.Frame(law) : law;
    }
}
