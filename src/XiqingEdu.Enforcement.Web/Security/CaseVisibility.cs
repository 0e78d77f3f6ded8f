using System.Linq.Expressions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>
/// Which penalty cases a person may see: the permission is asked about the row. The same expression filters lists and
/// opens pages, so that a case that no list shows cannot be opened by its address.
/// </summary>
public static class CaseVisibility
{
    /// <summary>The condition for one person, at this moment.</summary>
    public static Expression<Func<PenaltyCase, bool>> For(Actor actor)
    {
        var me = actor.PersonId;
        var all = actor.May(Permission.HeadUnit) || actor.May(Permission.DecideCase) || actor.May(Permission.RecordDeliberation);
        var reviews = actor.May(Permission.ReviewCase);
        var handles = actor.May(Permission.HandleCase);
        var afterDecision = actor.May(Permission.PreparePublicity) || actor.May(Permission.RecordPayment) || actor.May(Permission.ManageDisputes);
        var hosts = actor.May(Permission.HostHearing);
        var archives = actor.May(Permission.ArchiveCase);
        return c => all
            || (reviews && (c.Stage == Stage.LegalReview || c.Reviews.Any()))
            || (handles && (c.LeadHandlerId == me || c.AssistantHandlerId == me || c.Stage == Stage.ClueRegistered || c.Events.Any(e => e.PersonId == me)))
            || (hosts && c.HearingHostId == me)
            || (afterDecision && c.DecidedOn != null)
            || (archives && (c.Stage == Stage.Closed || c.Stage == Stage.Archived));
    }
}
