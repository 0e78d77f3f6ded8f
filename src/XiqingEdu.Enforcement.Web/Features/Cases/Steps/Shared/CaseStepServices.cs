using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>What every step works with.</summary>
public sealed class CaseStepServices(CaseReader reader, PenaltyDesk desk, OfficerDirectory officers, PermissionHolders holders, EnforcementDbContext db, CurrentActor me)
{
    public CaseReader Reader => reader;

    public PenaltyDesk Desk => desk;

    public CurrentActor Me => me;

    private bool InExercise => me.Exercise is not null;

    /// <summary>The officers who may act on a day; in an exercise its invented ones.</summary>
    public async Task<IReadOnlyList<OfficerChoice>> CertifiedOnAsync(DateOnly day, CancellationToken cancel) => InExercise
        ? [.. Seats.Certified.Select(p => new OfficerChoice(p.PersonId, p.Name, p.Seat.Word(), p.CertificateNumber))]
        : await officers.CertifiedOnAsync(day, cancel);

    /// <summary>An officer as certified on the day of an act; refuses with G02.</summary>
    public async Task<CertifiedOfficer> CertifiedAsync(Guid personId, DateOnly day, string field, CancellationToken cancel) =>
        InExercise ? Seats.CertifiedOn(personId, day, field) : await officers.CertifiedAsync(personId, day, field, cancel);

    /// <summary>Who acts, as the reviewer registered on a day; refuses with G14.</summary>
    public async Task<QualifiedReviewer> ReviewerAsync(DateOnly day, CancellationToken cancel) =>
        InExercise ? Seats.ReviewerOn(me.Actor.PersonId, day) : await officers.ReviewerAsync(me.Actor.PersonId, day, null, cancel);

    /// <summary>Who can host a hearing.</summary>
    public async Task<IReadOnlyList<PermissionHolder>> HostsAsync(CancellationToken cancel) => InExercise
        ? [.. Seats.All.Where(p => p.Role == Role.HearingOfficer).Select(p => new PermissionHolder(p.PersonId, p.Name, p.Seat.Word()))]
        : await holders.OfAsync(Permission.HostHearing, cancel);

    /// <summary>Saves a case that the verb made, together with the case of the step.</summary>
    public void Keep(PenaltyCase made) => db.Add(made);

    /// <summary>Forgets what was read for checking, so that the verb runs on what the database holds now.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
