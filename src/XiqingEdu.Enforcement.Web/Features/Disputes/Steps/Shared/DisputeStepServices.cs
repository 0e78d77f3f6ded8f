using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>What every step works with.</summary>
public sealed class DisputeStepServices(DisputeReader reader, DisputeDesk desk, ChallengedCases cases, EnforcementDbContext db, CurrentActor me)
{
    public DisputeReader Reader => reader;

    public DisputeDesk Desk => desk;

    public ChallengedCases Cases => cases;

    public EnforcementDbContext Db => db;

    public CurrentActor Me => me;

    /// <summary>Forgets what was read for checking, so that the verb runs on what the database holds now.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
