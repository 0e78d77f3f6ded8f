using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What every step works with.</summary>
public sealed class CaseStepServices(CaseReader reader, PenaltyDesk desk, OfficerDirectory officers, EnforcementDbContext db, CurrentActor me)
{
    public CaseReader Reader => reader;

    public PenaltyDesk Desk => desk;

    public OfficerDirectory Officers => officers;

    public CurrentActor Me => me;

    /// <summary>Saves a case that the verb made, together with the case of the step.</summary>
    public void Keep(PenaltyCase made) => db.Add(made);

    /// <summary>Forgets what was read for checking, so that the verb runs on what the database holds now.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
