using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>What every step works with.</summary>
public sealed class OnSiteStepServices(OnSiteReader reader, OnSiteDesk desk, EnforcementDbContext db, CurrentActor me)
{
    public OnSiteReader Reader => reader;

    public OnSiteDesk Desk => desk;

    public CurrentActor Me => me;

    /// <summary>Forgets what was read for checking, so that the verb runs on what the database holds now.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
